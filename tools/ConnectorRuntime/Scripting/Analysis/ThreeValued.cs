namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>And, or with "not known" as the third value.</summary>
internal static class ThreeValued
{
    internal static bool? And(bool? one, bool? other) => one == false || other == false ? false : one == true && other == true ? true : null;

    internal static bool? Or(bool? one, bool? other) => !And(!one, !other);
}
