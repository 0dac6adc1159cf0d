/**
 * What the OpenAPI document says beyond the resources: the problems that every operation can answer, which members are
 * always there, and examples. Derived from the code wherever the code already knows it.
 */
@NullMarked
package org.khabar.operations.openapi;

import org.jspecify.annotations.NullMarked;
