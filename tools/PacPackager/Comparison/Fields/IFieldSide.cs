using Connectors;

namespace PacPackager.Comparison.Fields;

/// <summary>What a change of a field means: for an input something else than for an output.</summary>
internal interface IFieldSide
{
    /// <summary>Compares what two fields say themselves; false where they are so different that their members need no comparing.</summary>
    bool Compare(FieldFacts old, FieldFacts @new, string path);

    /// <summary>Compares the marks of two schemas that parameters do not have.</summary>
    void CompareMarks(Shape old, Shape @new, string path);

    /// <summary>A property that is gone.</summary>
    /// <param name="property">The property.</param>
    /// <param name="path">Its path.</param>
    /// <param name="hint">The end of the sentence: what it may be called now.</param>
    /// <param name="left">What is left of the object that had it.</param>
    void Deleted(SchemaProperty property, string path, string hint, SourcePosition left);

    /// <summary>A property that is new.</summary>
    void Added(SchemaProperty property, FieldFacts facts, string path, SourcePosition before);

    /// <summary>A property that is required on one side only.</summary>
    void RequiredChanged(SchemaProperty old, SchemaProperty @new, FieldFacts facts, string path);
}
