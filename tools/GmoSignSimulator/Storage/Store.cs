using GmoSignSimulator.Domain;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace GmoSignSimulator.Storage;

/// <summary>
/// The SQLite file. Every change is one transaction; changes queue here, because SQLite would let the second writer poll for the lock.
/// </summary>
internal sealed class Store : IAsyncDisposable
{
    /// <summary>Raised whenever the tables change shape, so that an older file is refused instead of misread.</summary>
    private const int SchemaVersion = 1;

    private readonly DbContextOptions<SimulatorContext> options;
    private readonly SemaphoreSlim writing = new(1, 1);
    private readonly string connectionText;
    private readonly FileStream folderLock;

    private Store(string connectionText, FileStream folderLock)
    {
        this.connectionText = connectionText;
        options = new DbContextOptionsBuilder<SimulatorContext>().UseSqlite(connectionText).Options;
        this.folderLock = folderLock;
    }

    /// <summary>Opens or makes the file in a folder that no other simulator uses.</summary>
    /// <exception cref="IOException">Another simulator uses the folder, or it cannot be written.</exception>
    /// <exception cref="InvalidDataException">Another version of the simulator made the file.</exception>
    public static async Task<Store> OpenAsync(string folder, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        FileStream folderLock = Lock(folder);
        string file = Path.Combine(folder, "simulator.db");
        Store store = new(new SqliteConnectionStringBuilder { DataSource = file }.ToString(), folderLock);
        try
        {
            await store.PrepareAsync(file, cancellation);
            return store;
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs a query on a context of its own.</summary>
    public async Task<T> ReadAsync<T>(Func<SimulatorContext, Task<T>> read)
    {
        await using SimulatorContext context = new(options);
        return await read(context);
    }

    /// <summary>Runs a change in one transaction: all of it is stored, or nothing.</summary>
    public async Task<T> ChangeAsync<T>(Func<SimulatorContext, Task<T>> change, CancellationToken cancellation)
    {
        await writing.WaitAsync(cancellation);
        try
        {
            await using SimulatorContext context = new(options);
            await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellation);
            T result = await change(context);
            await context.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
            return result;
        }
        finally
        {
            writing.Release();
        }
    }

    /// <summary>Notes the accounts that may call; never their secrets.</summary>
    public Task KnowAsync(IEnumerable<string> accountIds, DateTimeOffset now, CancellationToken cancellation) => ChangeAsync(async context =>
    {
        foreach (string id in accountIds.Distinct(StringComparer.Ordinal))
        {
            if (!await context.Accounts.AnyAsync(account => account.Id == id, cancellation))
            {
                context.Accounts.Add(new Account { Id = id, CreatedAt = now });
            }
        }

        return true;
    }, cancellation);

    /// <summary>Forgets everything.</summary>
    public Task ClearAsync(CancellationToken cancellation) => ChangeAsync(async context =>
    {
        await context.Envelopes.ExecuteDeleteAsync(cancellation);
        await context.Deliveries.ExecuteDeleteAsync(cancellation);
        await context.Hooks.ExecuteDeleteAsync(cancellation);
        await context.Documents.ExecuteDeleteAsync(cancellation);
        await context.Templates.ExecuteDeleteAsync(cancellation);
        await context.Files.ExecuteDeleteAsync(cancellation);
        await context.Accounts.ExecuteDeleteAsync(cancellation);
        return true;
    }, cancellation);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        // A pooled connection keeps the file open, and the folder could not be removed.
        await using (SqliteConnection connection = new(connectionText))
        {
            SqliteConnection.ClearPool(connection);
        }

        await folderLock.DisposeAsync();
        writing.Dispose();
    }

    /// <summary>The operating system drops this lock when the process dies, however it dies.</summary>
    private static FileStream Lock(string folder)
    {
        string file = Path.Combine(folder, "simulator.lock");
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception)
        {
            throw new IOException($"The data folder '{folder}' is used by another simulator. Stop that one or choose another folder.", exception);
        }
    }

    private async Task PrepareAsync(string file, CancellationToken cancellation)
    {
        await using SimulatorContext context = new(options);
        int version = await context.Database.SqlQueryRaw<int>("SELECT user_version AS Value FROM pragma_user_version").SingleAsync(cancellation);
        if (version is not (0 or SchemaVersion))
        {
            throw new InvalidDataException(
                $"'{file}' was made by another version of the simulator (layout {version}, this one needs {SchemaVersion}). Delete it or choose another folder.");
        }

        // With a write-ahead log readers do not wait for the writer.
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = 'wal'", cancellation);
        // The number goes first: a kill in between leaves a file without tables, and the next start makes them.
        await context.Database.ExecuteSqlRawAsync($"PRAGMA user_version = {SchemaVersion}", cancellation);
        await context.Database.EnsureCreatedAsync(cancellation);
    }
}
