package line12345.channels.open311;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * One answer, written as XML without a namespace or as the JSON that the Spark convention makes of
 * it: a list loses its name, an element without text is null.
 *
 * @param root the name of the outermost element
 * @param content a map of names to values in their order, or a list of such maps; a value is null,
 *     a text, a number, a truth, a list or a map
 */
record Sheet(String root, Object content) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What one of a list is called. */
    private static final Map<String, String> ONE_OF =
            Map.of(
                    "services", "service",
                    "service_requests", "request",
                    "attributes", "attribute",
                    "values", "value",
                    "endpoints", "endpoint",
                    "formats", "format",
                    "errors", "error");

    static Sheet list(String root, List<Map<String, Object>> rows) {
        return new Sheet(root, rows);
    }

    String in(Format format) {
        try {
            return format == Format.XML ? xml() : JSON.writeValueAsString(content);
        } catch (JsonProcessingException | XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private String xml() throws XMLStreamException {
        StringWriter text = new StringWriter();
        text.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        element(xml, root, content);
        xml.flush();
        return text.toString();
    }

    private static void element(XMLStreamWriter xml, String name, Object value)
            throws XMLStreamException {
        xml.writeStartElement(name);
        if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> part : map.entrySet()) {
                element(xml, (String) part.getKey(), part.getValue());
            }
        } else if (value instanceof List<?> list) {
            for (Object one : list) {
                element(xml, ONE_OF.get(name), one);
            }
        } else if (value != null) {
            xml.writeCharacters(readable(value.toString()));
        }
        xml.writeEndElement();
    }

    /** Without the signs that XML 1.0 cannot hold, not even escaped. */
    private static String readable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(
                        c ->
                                c == '\t'
                                        || c == '\n'
                                        || c == '\r'
                                        || c >= 0x20 && c <= 0xD7FF
                                        || c >= 0xE000 && c <= 0xFFFD
                                        || c >= 0x10000)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
