namespace ConnectorRules.Tests;

/// <summary>
/// Makes the files a fixture only describes, and removes them. <c>x.json.made</c> makes <c>x.json</c>; its first line is
/// <c>link</c> and a target, for a link that may lead nowhere, or <c>pad</c> and a number of bytes, to which blanks fill up what follows.
/// </summary>
internal sealed class MadeFiles : IDisposable
{
    private readonly List<string> files = [];

    internal MadeFiles(string fixture)
    {
        string[] recipes = Directory.Exists(fixture) ? Directory.GetFiles(fixture, "*.made") : [];
        foreach (string recipe in recipes)
        {
            string file = Path.ChangeExtension(recipe, null);
            Make(file, File.ReadAllText(recipe));
            files.Add(file);
        }
    }

    public void Dispose() => files.ForEach(File.Delete);

    private static void Make(string file, string recipe)
    {
        File.Delete(file);
        string[] parts = recipe.Split('\n', 2);
        switch (parts[0].Split(' ', 2))
        {
            case ["link", string target]:
                File.CreateSymbolicLink(file, target);
                break;
            case ["pad", string bytes]:
                File.WriteAllText(file, parts[1].PadRight(int.Parse(bytes, System.Globalization.CultureInfo.InvariantCulture)));
                break;
            default:
                throw new InvalidDataException($"{file}.made begins with '{parts[0]}', not with 'link' or 'pad'.");
        }
    }
}
