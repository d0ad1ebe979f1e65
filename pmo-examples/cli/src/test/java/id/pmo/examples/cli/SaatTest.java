package id.pmo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pmo.core.bahasa.Bahasa;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaatTest {

    private static final ZonedDateTime BATAS = ZonedDateTime.parse("2023-09-20T23:59:59+07:00[Asia/Jakarta]");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-09-17T17:00:00Z | true  | dikirim 2 hari sebelum batas waktu | sent 2 days before the deadline
            2023-09-19T16:59:59Z | true  | dikirim 1 hari sebelum batas waktu | sent 1 day before the deadline
            2023-09-19T17:00:00Z | true  | dikirim pada hari batas waktu      | sent on the day of the deadline
            2023-09-20T17:00:00Z | true  | lewat 1 hari                       | 1 day past
            2023-09-18T05:00:00Z | false | sisa 2 hari                        | 2 days left
            2023-09-20T16:59:59Z | false | hari ini                           | today
            2023-09-23T05:00:00Z | false | lewat 3 hari                       | 3 days past
            2035-09-21T05:00:00Z | false | lewat 4384 hari                    | 4384 days past
            1996-09-20T05:00:00Z | false | sisa 9861 hari                     | 9861 days left
            """)
    void jarakKeBatasWaktuDihitungPerHari(Instant saat, boolean dikirim, String id, String en) {
        assertThat(new Saat(Kalimat.dalam(Bahasa.ID)).jarak(saat, BATAS, dikirim))
                .isEqualTo(id);
        assertThat(new Saat(Kalimat.dalam(Bahasa.EN)).jarak(saat, BATAS, dikirim))
                .isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Jakarta, 20 September 2023 pukul 00.30 WIB, '20 September 2023, 00:30 WIB'",
        "Asia/Makassar, 20 September 2023 pukul 01.30 WITA, '20 September 2023, 01:30 WITA'",
        "Asia/Jayapura, 20 September 2023 pukul 02.30 WIT, '20 September 2023, 02:30 WIT'",
        "Asia/Tokyo, 20 September 2023 pukul 02.30 UTC+09:00, '20 September 2023, 02:30 UTC+09:00'"
    })
    void saatDitulisDenganZonanya(String zona, String id, String en) {
        Instant saat = Instant.parse("2023-09-19T17:30:00Z");

        assertThat(new Saat(Kalimat.dalam(Bahasa.ID)).tulis(saat, ZoneId.of(zona)))
                .isEqualTo(id);
        assertThat(new Saat(Kalimat.dalam(Bahasa.EN)).tulis(saat, ZoneId.of(zona)))
                .isEqualTo(en);
    }
}
