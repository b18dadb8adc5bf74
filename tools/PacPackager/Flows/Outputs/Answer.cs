using Connectors;

namespace PacPackager.Flows.Outputs;

/// <summary>What is known of a value that an expression reads.</summary>
/// <param name="Schema">The declared shape of the value, or of the body in it.</param>
/// <param name="Wraps">How many envelopes are around the body: 0 is the body, 1 the outputs, 2 the whole action or trigger.</param>
internal sealed record Answer(Schema Schema, int Wraps);
