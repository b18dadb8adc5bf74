namespace GmoSignSimulator.Domain;

/// <summary>Where new ids come from, so that a test can foretell them.</summary>
internal interface IIdSource
{
    /// <summary>An id that nothing else has; letters and digits only.</summary>
    string Next(string prefix);
}
