/**
 * A request that is sent twice is carried out once: its answer is kept under its key, in the transaction that the request
 * itself commits.
 */
@NullMarked
package org.khabar.editorial.idempotency;

import org.jspecify.annotations.NullMarked;
