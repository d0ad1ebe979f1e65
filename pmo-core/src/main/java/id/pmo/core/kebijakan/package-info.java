/** A policy as data: calendar, cohorts, limits, topics and the texts of each syarat. */
@NullMarked
package id.pmo.core.kebijakan;

import org.jspecify.annotations.NullMarked;
