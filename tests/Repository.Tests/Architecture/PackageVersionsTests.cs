using System.Xml.Linq;

namespace Repository.Tests.Architecture;

public class PackageVersionsTests
{
    [Fact]
    public void Versions_stand_in_the_central_file_only()
    {
        IEnumerable<string> local =
            from project in ProjectFile.Below()
            from reference in project.Xml.Descendants("PackageReference")
            where Names(reference).Any(name => name is "Version" or "VersionOverride")
            select $"{project.Name}: {(string?)reference.Attribute("Include") ?? (string?)reference.Attribute("Update")}";

        Assert.Empty(local);
    }

    private static IEnumerable<string> Names(XElement reference) =>
        reference.Attributes().Select(attribute => attribute.Name.LocalName).Concat(reference.Elements().Select(element => element.Name.LocalName));
}
