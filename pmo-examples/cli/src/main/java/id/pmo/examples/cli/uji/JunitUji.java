package id.pmo.examples.cli.uji;

import id.pmo.examples.cli.Kalimat;
import id.pmo.rules.kebijakan.HasilContoh;
import id.pmo.rules.kebijakan.HasilUji;
import id.pmo.rules.kebijakan.SyaratTanpaContoh;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes what became of examples as the XML that build servers read: a suite for each policy. */
final class JunitUji {

    /** What XML 1.0 cannot hold. */
    private static final String BUKAN_XML = "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private final XMLStreamWriter xml;
    private final Kalimat kalimat;

    private JunitUji(XMLStreamWriter xml, Kalimat kalimat) {
        this.xml = xml;
        this.kalimat = kalimat;
    }

    static String tulis(List<HasilUji> semua, Kalimat kalimat) {
        StringWriter teks = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(teks);
            new JunitUji(xml, kalimat).dokumen(semua);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return teks + "\n";
    }

    private void dokumen(List<HasilUji> semua) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        for (HasilUji hasil : semua) {
            xml.writeStartElement("testsuite");
            atribut("name", hasil.kebijakan().id());
            atribut(
                    "tests",
                    Integer.toString(hasil.contoh().size() + hasil.tanpaContoh().size()));
            atribut(
                    "failures",
                    Integer.toString(hasil.gagal().size() + hasil.tanpaContoh().size()));
            atribut("errors", "0");
            atribut("skipped", "0");
            for (HasilContoh contoh : hasil.contoh()) {
                contoh(contoh);
            }
            for (SyaratTanpaContoh syarat : hasil.tanpaContoh()) {
                tanpaContoh(hasil.kebijakan().id(), syarat);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void contoh(HasilContoh hasil) throws XMLStreamException {
        xml.writeStartElement("testcase");
        atribut("classname", hasil.kebijakan() + "." + hasil.kode());
        atribut("name", hasil.contoh().nama());
        atribut("file", hasil.contoh().berkas());
        atribut("line", Integer.toString(hasil.contoh().baris()));
        if (!hasil.berlaku()) {
            xml.writeStartElement("failure");
            atribut(
                    "message",
                    hasil.beda().stream()
                            .map(beda -> beda.pesan().dalam(kalimat.bahasa()))
                            .collect(Collectors.joining("; ")));
            xml.writeCharacters(bersih(String.join("\n", new LembarUji(kalimat).isi(hasil))));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** A syarat that goes without an example, as a test that fails. */
    private void tanpaContoh(String kebijakan, SyaratTanpaContoh syarat) throws XMLStreamException {
        xml.writeStartElement("testcase");
        atribut("classname", kebijakan + "." + syarat.kode());
        atribut("name", "contohUji");
        atribut("file", syarat.berkas());
        xml.writeStartElement("failure");
        atribut("message", LembarUji.kabar(syarat, kalimat));
        xml.writeCharacters(bersih(LembarUji.saran(syarat, kalimat)));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void atribut(String nama, String nilai) throws XMLStreamException {
        xml.writeAttribute(nama, bersih(nilai));
    }

    private static String bersih(String teks) {
        return teks.replaceAll(BUKAN_XML, "\uFFFD");
    }
}
