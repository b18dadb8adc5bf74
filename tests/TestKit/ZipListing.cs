using System.IO.Compression;
using System.Text;

namespace TestKit;

/// <summary>
/// A zip archive as a text that can be read and compared. <c>-- name --</c> on a line of its own begins a file, whose text is all up to the
/// next; a name that ends with a slash is a folder. What lies below a folder <c>x.zip/</c> is zipped into a file <c>x.zip</c>.
/// Before the first file may stand, each on a line: <c>include LISTING</c> or <c>include LISTING at FOLDER</c>, then
/// <c>remove NAME-OR-FOLDER/</c>, <c>rename NAME => NAME</c> and <c>replace NAME: OLD => NEW</c>.
/// </summary>
public static class ZipListing
{
    private static readonly DateTimeOffset Made = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The archive.</summary>
    /// <param name="listing">The text.</param>
    /// <param name="include">Gives the listing of a name.</param>
    public static byte[] Build(string listing, Func<string, string>? include = null) =>
        Zip([.. Parse(listing, include ?? (name => throw new InvalidDataException($"There is no listing '{name}'.")))]);

    private static List<KeyValuePair<string, string>> Parse(string listing, Func<string, string> include)
    {
        List<KeyValuePair<string, string>> files = [];
        string? name = null;
        StringBuilder text = new();
        foreach (string line in listing.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith("-- ", StringComparison.Ordinal) && line.EndsWith(" --", StringComparison.Ordinal))
            {
                Finish();
                name = line[3..^3];
            }
            else if (name is null)
            {
                Obey(line, files, include);
            }
            else
            {
                text.Append(line).Append('\n');
            }
        }

        Finish();
        return files;

        void Finish()
        {
            if (name is not null)
            {
                files.RemoveAll(file => file.Key == name);
                files.Add(new(name, text.ToString()));
                text.Clear();
            }
        }
    }

    private static void Obey(string line, List<KeyValuePair<string, string>> files, Func<string, string> include)
    {
        switch (line.Split(' ', 2))
        {
            case ["include", var what]:
                string[] parts = what.Split(" at ");
                string prefix = parts.Length > 1 ? parts[1] + "/" : "";
                files.AddRange(Parse(include(parts[0]), include).Select(file => new KeyValuePair<string, string>(prefix + file.Key, file.Value)));
                break;
            case ["remove", var removed]:
                Expect(files.RemoveAll(file => file.Key == removed || (removed.EndsWith('/') && file.Key.StartsWith(removed, StringComparison.Ordinal))) > 0, line);
                break;
            case ["rename", var rename]:
                string[] names = rename.Split(" => ");
                int at = IndexOf(names[0]);
                files[at] = new(names[1], files[at].Value);
                break;
            case ["replace", var replace]:
                string[] sides = replace.Split(": ", 2);
                string[] texts = sides[1].Split(" => ");
                int index = IndexOf(sides[0]);
                Expect(files[index].Value.Contains(texts[0], StringComparison.Ordinal), line);
                files[index] = new(sides[0], files[index].Value.Replace(texts[0], texts[1], StringComparison.Ordinal));
                break;
            default:
                Expect(line.Length == 0, line);
                break;
        }

        int IndexOf(string name)
        {
            int found = files.FindIndex(file => file.Key == name);
            Expect(found >= 0, line);
            return found;
        }
    }

    private static void Expect(bool fits, string line)
    {
        if (!fits)
        {
            throw new InvalidDataException($"The listing's line '{line}' finds nothing.");
        }
    }

    private static byte[] Zip(IReadOnlyList<KeyValuePair<string, string>> files)
    {
        using MemoryStream bytes = new();
        using (ZipArchive zip = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (IGrouping<string, KeyValuePair<string, string>> entry in files.GroupBy(file => EntryOf(file.Key)))
            {
                ZipArchiveEntry made = zip.CreateEntry(entry.Key);
                made.LastWriteTime = Made;
                using Stream content = made.Open();
                content.Write(entry.First().Key == entry.Key
                    ? Encoding.UTF8.GetBytes(entry.First().Value)
                    : Zip([.. entry.Select(file => new KeyValuePair<string, string>(file.Key[(entry.Key.Length + 1)..], file.Value))]));
            }
        }

        return bytes.ToArray();
    }

    private static string EntryOf(string name)
    {
        int inner = name.IndexOf(".zip/", StringComparison.Ordinal);
        return inner < 0 ? name : name[..(inner + 4)];
    }
}
