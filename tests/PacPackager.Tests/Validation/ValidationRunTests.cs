using System.Collections.Concurrent;
using ConnectorRules;
using Connectors;
using PacPackager.Validation;

namespace PacPackager.Tests.Validation;

public sealed class ValidationRunTests
{
    [Fact]
    public void A_connector_that_cannot_be_judged_does_not_stop_the_others()
    {
        ConcurrentBag<string> told = [];
        ValidationRun run = new(TimeProvider.System, Judge)
        {
            OnMissed = problem => told.Add("missed " + problem.File),
            OnFault = (path, fault) => told.Add($"fault {path} {fault.GetType().Name}"),
        };
        int judged = 0;

        ValidationResult result = run.Judge(["/a", "/none", "/fault", "/b"], () => Interlocked.Increment(ref judged), CancellationToken.None);

        Assert.Equal(["/a", "/b"], result.Reports.Select(report => report.Path));
        Assert.Equal(["fault /fault DivideByZeroException", "missed /none"], told.Order(StringComparer.Ordinal));
        Assert.Equal(4, judged);
    }

    [Fact]
    public void A_user_who_stops_the_program_is_obeyed() => Assert.Throws<OperationCanceledException>(
        () => new ValidationRun(TimeProvider.System, Judge).Judge(["/a"], () => { }, new CancellationToken(canceled: true)));

    private static CheckReport Judge(string path) => path switch
    {
        "/none" => throw new ConnectorLoadException(path, "There is no such folder."),
        "/fault" => throw new DivideByZeroException(),
        _ => new CheckReport(path, null, []),
    };
}
