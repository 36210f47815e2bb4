/**
 * Sessions, and the secrets that prove who somebody is: refresh tokens, and what was mailed to confirm an address.
 *
 * <p>Invariants: of every secret only a digest is kept; a refresh token is good once, and using it again ends the whole
 * session; what has ended never begins again. It refuses to know how access tokens look.
 */
package dev.ats.domain.access.sessions;
