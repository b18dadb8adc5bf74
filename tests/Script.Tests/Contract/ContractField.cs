namespace ScriptTests.Contract;

/// <summary>A field of the contract file with the fields above it.</summary>
internal sealed record ContractField(ContractField? Parent, JObject Json)
{
    public string Key => (string)Json["key"]!;

    public string Type => (string)Json["type"]!;

    public string WireKey => (string?)Json["wireKey"] ?? Key;

    public bool TravelsAsText => Type == "string" || Json["wireType"] is not null;

    public bool IsList => Type == "array";

    public bool IsHidden => (string?)Json["visibility"] == "internal";

    public JArray? Choices => (JArray?)Json["choices"];

    public string Rule => (string?)Json["rule"] ?? "";

    /// <summary>Required where it stands: at the top, or in every item of its list.</summary>
    public bool IsRequired => (bool?)Json["required"] == true || Rule.Contains("required in every item", StringComparison.Ordinal);

    /// <summary>The label with the three mends of the design.</summary>
    public string Label => (string)Json["label"]! switch
    {
        "Comennts" => "Comments",
        "attendant_email" => "Attendant email",
        string printed => char.ToUpperInvariant(printed[0]) + printed[1..],
    };

    /// <summary>Where the field stands when every list above it has one item.</summary>
    public string Path => Parent is null ? Key : $"{Parent.Path}[0].{Key}";

    /// <summary>The same place in what leaves for the service.</summary>
    public string WirePath => Parent is null ? WireKey : $"{Parent.WirePath}[0].{WireKey}";

    public IEnumerable<ContractField> Items => Json["items"] is JArray items ? items.Select(item => new ContractField(this, (JObject)item)) : [];

    public IEnumerable<ContractField> WithAllBelow => Items.SelectMany(item => item.WithAllBelow).Prepend(this);
}
