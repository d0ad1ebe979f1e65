package id.pmo.examples.cli.kalender;

import id.pmo.examples.cli.BacaPilihan;

/** In which form a calendar is written. */
enum FormatKalender {
    /** Sentences for people. */
    TEKS,
    /** One JSON object. */
    JSON,
    /** iCalendar, for calendar programs. */
    ICS;

    /** Reads {@code teks}, {@code json} or {@code ics}. */
    static final class Baca extends BacaPilihan<FormatKalender> {
        Baca() {
            super(FormatKalender.class, "galat.formatKalender");
        }
    }
}
