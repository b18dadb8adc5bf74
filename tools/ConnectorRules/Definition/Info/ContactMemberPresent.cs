using ConnectorRules.Definition.Head;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Info;

/// <summary>Wants a member of the contact. A contact that is missing as a whole has a rule of its own.</summary>
/// <param name="member">The member's name.</param>
internal abstract class ContactMemberPresent(string member) : IRule
{
    public abstract RuleInfo Info { get; }

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from contact in connector.Tree?.Of(NodeKind.Contact) ?? []
        where contact.IsEmpty(member) || contact.Lacks(member)
        select Info.At(contact.PositionOf(member), contact.Has(member) ? $"The contact's '{member}' is empty." : $"The contact has no '{member}'.");
}
