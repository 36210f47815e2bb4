/**
 * The way every use case goes: {@code load, decide, save}, through the {@link dev.ats.application.kernel.Gate}.
 *
 * <p>Transaction, organization, permission, idempotency, reactions, audit, outbox and retry are woven here, once. A
 * context brings commands, handlers and ports; it never opens a unit of work, never checks a permission and never
 * saves by itself.
 */
package dev.ats.application.kernel;
