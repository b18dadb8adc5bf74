namespace PacPackager.ExternalTools;

/// <summary>Finds a program on the path, and nowhere else.</summary>
/// <remarks>
/// Left to itself, starting a process looks into the current folder first. That is often a checkout of somebody else's, in which a file
/// named like the program would then be run.
/// </remarks>
internal static class ProgramPath
{
    /// <summary>The file to start, or null where there is none of the name.</summary>
    /// <param name="program">A name, or a path, which is taken as it is.</param>
    /// <param name="path">What the variable PATH says.</param>
    internal static string? Find(string program, string? path) => program.AsSpan().ContainsAny('/', '\\')
        ? program
        : (path ?? "").Split(Path.PathSeparator)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() && !Path.HasExtension(program) ? program + ".exe" : program))
            .FirstOrDefault(IsProgram);

    private static bool IsProgram(string file) =>
        File.Exists(file)
        && (OperatingSystem.IsWindows()
            || (File.GetUnixFileMode(file) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0);
}
