/** What a school is to do by when. */
@NullMarked
package id.pmo.core.kalender;

import org.jspecify.annotations.NullMarked;
