using PacStandIn;

string folder = Environment.GetEnvironmentVariable("PAC_STAND_IN")
    ?? throw new InvalidOperationException("PAC_STAND_IN has to name a folder; the README says what lies in it.");
return args is [Hanging.ChildWord] ? Hanging.Wait() : new PacProgram(folder, Console.Out, Console.Error).Run(args);
