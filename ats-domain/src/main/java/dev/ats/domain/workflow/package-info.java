/**
 * The workflow engine: which moves a thing may make from where it stands, and what still blocks them.
 *
 * <p>A <em>workflow</em> has <em>states</em> (one start, some final), <em>moves</em> between them, and <em>guards</em>
 * that read <em>facts</em>. It is verified before it exists: every state can be reached, every state can finish, and
 * no two moves can be mistaken for each other. It has no actions: it answers, and the caller acts. It knows neither
 * hiring nor any framework.
 */
package dev.ats.domain.workflow;
