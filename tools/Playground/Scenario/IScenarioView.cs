namespace Playground.Scenario;

/// <summary>Shows the scenario while it happens.</summary>
public interface IScenarioView
{
    /// <summary>Shows a finished step.</summary>
    void Show(ScenarioStep taken);

    /// <summary>Shows a line about the Playground itself: an address, a file.</summary>
    /// <param name="name">What it is.</param>
    /// <param name="value">The address or path.</param>
    void Tell(string name, string value);
}
