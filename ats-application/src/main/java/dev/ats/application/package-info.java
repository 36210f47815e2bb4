/** The product's use cases, assembled: what an embedding application or a server gets to hold. */
package dev.ats.application;
