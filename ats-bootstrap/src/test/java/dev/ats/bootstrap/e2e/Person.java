package dev.ats.bootstrap.e2e;

/**
 * Somebody signed in.
 *
 * @param client asks as them
 * @param organization where they act, or empty
 * @param refresh the refresh token they were given
 */
record Person(String name, String email, String id, String organization, String refresh, Client client) {

    /** Whoever a sign-in answered with these tokens. */
    static Person of(String name, String email, Client.Reply welcome, Client nobody) {
        return new Person(
                name,
                email,
                welcome.text("user_id"),
                welcome.body().path("organization_id").asText(""),
                welcome.text("refresh_token"),
                nobody.bearer(welcome.text("access_token")));
    }
}
