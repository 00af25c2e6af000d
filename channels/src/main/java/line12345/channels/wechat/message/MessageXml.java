package line12345.channels.wechat.message;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads WeChat's XML. A document type is refused before anything in it is looked at, so that no
 * entity grows and no file or address is opened; depth and number of elements are bounded.
 */
public final class MessageXml {
    private static final int MOST_ELEMENTS = 200;
    private static final int DEEPEST = 8;
    private static final XMLInputFactory READERS = readers();

    private MessageXml() {}

    private static XMLInputFactory readers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> {
                    throw new XMLStreamException("nothing outside is read");
                });
        return factory;
    }

    /**
     * The texts of all elements by name, the first of each; elements that only hold others have
     * none.
     *
     * @throws BrokenMessage when it is no XML, has a document type, or is deeper or longer than any
     *     message
     */
    public static Map<String, String> fields(String xml) throws BrokenMessage {
        try {
            XMLStreamReader reader = READERS.createXMLStreamReader(new StringReader(xml));
            try {
                return read(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException | RuntimeException e) {
            // The reader's own words quote what was sent.
            throw new BrokenMessage("no XML that can be read");
        }
    }

    private static Map<String, String> read(XMLStreamReader reader)
            throws XMLStreamException, BrokenMessage {
        Map<String, String> fields = new HashMap<>();
        StringBuilder text = new StringBuilder();
        int elements = 0;
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new BrokenMessage("a document type or an entity");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++elements > MOST_ELEMENTS || ++depth > DEEPEST) {
                        throw new BrokenMessage("more elements than any message has");
                    }
                    text.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (!text.isEmpty()) {
                        fields.putIfAbsent(reader.getLocalName(), text.toString().strip());
                    }
                    text.setLength(0);
                }
                default -> {}
            }
        }
        return fields;
    }

    /**
     * @param xml decrypted
     * @throws BrokenMessage also when the sender, the time or the type is missing
     */
    public static Message read(String xml) throws BrokenMessage {
        Map<String, String> fields = fields(xml);
        String sender = needed(fields, "FromUserName", 100);
        String type = needed(fields, "MsgType", 30);
        String event = type.equals("event") ? needed(fields, "Event", 60) : "";
        String second = needed(fields, "CreateTime", 11);
        if (!second.matches("\\d{1,11}")) {
            throw new BrokenMessage("a time that is none");
        }
        // Of the result of a template message WeChat spells it in capitals.
        String id = fields.getOrDefault("MsgId", fields.getOrDefault("MsgID", ""));
        if (!type.equals("event") && !id.matches("\\d{1,30}")) {
            throw new BrokenMessage("a message without its number");
        }
        return new Message(
                needed(fields, "ToUserName", 100),
                sender,
                Long.parseLong(second),
                type,
                event,
                id,
                fields.getOrDefault("Content", ""),
                fields.getOrDefault("MediaId", ""),
                place(fields),
                fields.getOrDefault("EventKey", ""),
                fields.getOrDefault("Status", ""),
                fields.getOrDefault("Recognition", ""));
    }

    private static String place(Map<String, String> fields) {
        String label = fields.getOrDefault("Label", "").replaceAll("\\p{Cntrl}", " ").strip();
        String x = fields.getOrDefault("Location_X", "");
        String y = fields.getOrDefault("Location_Y", "");
        boolean measured = x.matches("-?\\d{1,3}(\\.\\d+)?") && y.matches("-?\\d{1,3}(\\.\\d+)?");
        String where = label.length() > 150 ? label.substring(0, 150) : label;
        return measured ? (where + "（坐标 " + x + "," + y + "）").strip() : where;
    }

    private static String needed(Map<String, String> fields, String name, int longest)
            throws BrokenMessage {
        String value = fields.getOrDefault(name, "");
        if (value.isEmpty() || value.length() > longest) {
            throw new BrokenMessage("without a usable " + name);
        }
        return value;
    }
}
