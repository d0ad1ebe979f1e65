/** {@code pmo kebijakan kunci}: the lock of a policy's codes. */
@NullMarked
package id.pmo.examples.cli.kunci;

import org.jspecify.annotations.NullMarked;
