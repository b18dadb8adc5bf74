namespace DataverseStandIn.Http;

/// <summary>Lets in whoever holds the token and may do what is asked.</summary>
internal static class Gate
{
    /// <summary>The refusal of a request, or null where it may pass.</summary>
    internal static Reply? Refusal(LoggedRequest request, StandInEnvironment environment)
    {
        if (request.Header("Authorization") != $"Bearer {environment.Token}")
        {
            string page = environment.AuthorizationPage ?? $"https://login.microsoftonline.com/{environment.Tenant}/oauth2/authorize";
            string challenge = $"Bearer authorization_uri={page}, resource_id={environment.Url}/";
            return Reply.Of(401, ("WWW-Authenticate", challenge), ("REQ_ID", Guid.NewGuid().ToString()));
        }

        string privilege = request.Method == "GET" ? "prvReadConnector" : "prvWriteConnector";
        return environment.Access switch
        {
            Access.NotAMember => Reply.Error(403, "0x80072560", "The user is not a member of the organization."),
            Access.NoPrivilege => Reply.Error(
                403,
                "0x80040220",
                $"Principal user (Id=00000000-0000-0000-0000-000000000001, type=8, roleCount=0) is missing {privilege} privilege on OTC=372 for entity 'connector'."),
            _ => null,
        };
    }
}
