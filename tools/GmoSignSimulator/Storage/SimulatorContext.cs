using System.Text.Json;
using GmoSignSimulator.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GmoSignSimulator.Storage;

/// <summary>The tables. Lists of boxes are JSON columns: they are read and written whole, and never searched.</summary>
internal sealed class SimulatorContext(DbContextOptions<SimulatorContext> options) : DbContext(options)
{
    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<StoredFile> Files => Set<StoredFile>();

    public DbSet<RegisteredDocument> Documents => Set<RegisteredDocument>();

    public DbSet<Template> Templates => Set<Template>();

    public DbSet<Envelope> Envelopes => Set<Envelope>();

    public DbSet<Hook> Hooks => Set<Hook>();

    public DbSet<Delivery> Deliveries => Set<Delivery>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // SQLite cannot order or compare dates with an offset; milliseconds it can.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<MillisecondsConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<RegisteredDocument>().HasIndex(document => new { document.AccountId, document.Code });
        modelBuilder.Entity<Hook>().HasIndex(hook => new { hook.AccountId, hook.Url }).IsUnique();
        modelBuilder.Entity<Delivery>().HasIndex(delivery => new { delivery.State, delivery.NextAttemptAt });
        modelBuilder.Entity<Template>(template =>
        {
            Json(template.Property(each => each.Signers));
            Json(template.Property(each => each.MergeItems));
        });
        modelBuilder.Entity<Envelope>(envelope =>
        {
            envelope.HasKey(each => each.Xid);
            envelope.Ignore(each => each.ApproversInTurn).Ignore(each => each.SignersInTurn);
            Json(envelope.Property(each => each.Recipients));
            envelope.HasMany(each => each.Documents).WithOne().OnDelete(DeleteBehavior.Cascade);
            envelope.HasMany(each => each.Signers).WithOne().OnDelete(DeleteBehavior.Cascade);
            envelope.OwnsMany(each => each.Approvers, approver =>
            {
                approver.ToTable("Approvers").WithOwner().HasForeignKey("EnvelopeXid");
                approver.HasKey("EnvelopeXid", nameof(Approver.Position));
                approver.Property(each => each.Position).ValueGeneratedNever();
            });
        });
        modelBuilder.Entity<EnvelopeDocument>(document =>
        {
            document.ToTable("EnvelopeDocuments").HasKey(each => each.ControlNumber);
            Json(document.Property(each => each.Fields));
        });
        modelBuilder.Entity<Signer>(signer =>
        {
            signer.ToTable("Signers");
            Json(signer.Property(each => each.Tasks));
            Json(signer.Property(each => each.Entries));
        });
    }

    private static void Json<T>(PropertyBuilder<T> property) => property.HasConversion(
        new ValueConverter<T, string>(value => JsonSerializer.Serialize(value, JsonSerializerOptions.Default), text => Read<T>(text)),
        // The values are immutable: a change is always another object.
        new ValueComparer<T>((one, other) => ReferenceEquals(one, other), value => value == null ? 0 : value.GetHashCode(), value => value));

    private static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, JsonSerializerOptions.Default)!;
}
