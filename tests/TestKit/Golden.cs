using System.Runtime.CompilerServices;

namespace TestKit;

/// <summary>Compares a text with a file beside the test; <c>UPDATE_GOLDEN=1</c> rewrites the file instead.</summary>
public static class Golden
{
    /// <summary>Fails when <paramref name="actual"/> differs from <c>Golden/{name}</c> beside the calling test.</summary>
    /// <param name="actual">What the code under test produced.</param>
    /// <param name="name">File name below the <c>Golden</c> folder, with its extension.</param>
    /// <param name="testFile">Filled in by the compiler.</param>
    public static void Match(string actual, string name, [CallerFilePath] string testFile = "")
    {
        string file = Path.Combine(Path.GetDirectoryName(testFile)!, "Golden", name);
        string text = actual.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
            return;
        }

        if (!File.Exists(file))
        {
            throw new GoldenMismatchException($"{file} does not exist. Run the tests with UPDATE_GOLDEN=1, then read the file.");
        }

        string expected = File.ReadAllText(file).ReplaceLineEndings("\n");
        if (expected != text)
        {
            throw new GoldenMismatchException(
                $"The output differs from {file}. Run the tests with UPDATE_GOLDEN=1, then read the difference.\n"
                + $"--- expected\n{expected}\n--- actual\n{text}");
        }
    }
}
