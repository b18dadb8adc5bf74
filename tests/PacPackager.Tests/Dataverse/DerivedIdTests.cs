using PacPackager.Dataverse;

namespace PacPackager.Tests.Dataverse;

public sealed class DerivedIdTests
{
    [Fact]
    public void The_same_name_has_the_same_id_every_time()
    {
        Assert.Equal(DerivedId.Of("connector", "gmo_gmo-20sign"), DerivedId.Of("connector", "gmo_gmo-20sign"));
        Assert.Equal("c71cb19e-16ee-5b5e-b42e-587c79bc4b17", DerivedId.Of("connector", "gmo_gmo-20sign").ToString());
    }

    [Theory]
    [InlineData("connector", "gmo_gmo-20Sign")]
    [InlineData("workflow", "gmo_gmo-20sign")]
    [InlineData("connector", "gmo_gmo-20sign ")]
    public void Another_kind_or_name_has_another_id(string kind, string name)
    {
        Assert.NotEqual(DerivedId.Of("connector", "gmo_gmo-20sign"), DerivedId.Of(kind, name));
    }

    [Fact]
    public void It_is_a_uuid_of_version_5()
    {
        Assert.Matches("^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", DerivedId.Of("solution", "GmoSign").ToString());
    }
}
