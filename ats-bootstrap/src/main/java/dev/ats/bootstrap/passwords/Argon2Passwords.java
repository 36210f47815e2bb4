package dev.ats.bootstrap.passwords;

import dev.ats.application.access.Passwords;
import dev.ats.domain.access.accounts.NewPassword;
import dev.ats.domain.access.accounts.Password;
import dev.ats.domain.access.accounts.PasswordHash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Passwords hashed with Argon2id (RFC 9106) as OWASP's Password Storage Cheat Sheet has it: 19 MiB, two passes, one lane.
 * Works in the caller's thread, in memory that is used again; has nothing to be closed.
 */
public final class Argon2Passwords implements Passwords {

    private static final int MEMORY = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int WAITERS = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SecureRandom random = new SecureRandom();
    private final CommonPasswords common = CommonPasswords.shipped();
    private final Workbenches benches;

    private Argon2Passwords(Workbenches benches) {
        this.benches = benches;
    }

    /** With half of the machine's processors, so that signing in leaves the other half to everybody else. */
    public static Argon2Passwords onThisMachine() {
        int half = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        return new Argon2Passwords(new Workbenches(half, WAITERS, PATIENCE));
    }

    static Argon2Passwords at(Workbenches benches) {
        return new Argon2Passwords(benches);
    }

    @Override
    public NewPassword prepared(NewPassword chosen) {
        if (!(chosen instanceof NewPassword.Typed typed)) {
            return chosen;
        }
        if (common.has(typed.password())) {
            return new NewPassword.Guessable();
        }
        Argon2Hash recipe = recipe();
        byte[] hash = benches.at(bench -> compute(typed.password(), recipe, bench));
        return new NewPassword.Hashed(new Argon2Hash(MEMORY, PASSES, LANES, recipe.salt(), hash).write());
    }

    @Override
    public boolean matches(Password password, PasswordHash hash) {
        Argon2Hash kept = hash == null ? null : Argon2Hash.read(hash).orElse(null);
        // Nothing to compare with takes as long as something, so that nobody learns who has an account.
        Argon2Hash recipe = kept == null ? recipe() : kept;
        byte[] made = benches.at(bench -> compute(password, recipe, bench));
        return kept != null && MessageDigest.isEqual(made, kept.hash());
    }

    /** Makes the hash that the recipe's parameters and salt give, as long as the recipe's. */
    static byte[] compute(Password password, Argon2Hash recipe, BlockPool memory) {
        Argon2Parameters parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(recipe.memory())
                .withIterations(recipe.passes())
                .withParallelism(recipe.lanes())
                .withSalt(recipe.salt())
                .withBlockPool(memory)
                .build();
        byte[] typed = password.value().getBytes(StandardCharsets.UTF_8);
        byte[] hash = new byte[recipe.hash().length];
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(parameters);
            generator.generateBytes(typed, hash);
            return hash;
        } finally {
            Arrays.fill(typed, (byte) 0);
        }
    }

    private Argon2Hash recipe() {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        return new Argon2Hash(MEMORY, PASSES, LANES, salt, new byte[HASH]);
    }
}
