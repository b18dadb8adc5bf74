namespace PacPackager.Tests.Comparison;

/// <summary>One edit of the sample connector and what the comparison is to find.</summary>
/// <param name="Name">The check it is about, and what makes the case special if there are several.</param>
/// <param name="From">A text that stands in exactly one of the sample's files, once; a whole file's text takes the file away.</param>
/// <param name="To">What stands there after the edit.</param>
/// <param name="EditsOld">Whether the old version is the edited one.</param>
/// <param name="Found">Kind and check of every change, in order.</param>
public sealed record CheckCase(string Name, string From, string To, bool EditsOld, params string[] Found)
{
    /// <summary>The check the case is about.</summary>
    public string Check => Name.Split(' ')[0];

    public override string ToString() => Name;
}
