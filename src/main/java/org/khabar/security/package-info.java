/**
 * Who may: which key or token a request shows, which role that gives, and the actor whose name its writes bear. Knows
 * Quarkus's security, which nothing else does; the doors say {@code @RolesAllowed} and ask {@code CurrentActor}.
 */
@NullMarked
package org.khabar.security;

import org.jspecify.annotations.NullMarked;
