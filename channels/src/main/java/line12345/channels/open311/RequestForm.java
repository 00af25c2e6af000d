package line12345.channels.open311;

import jakarta.ws.rs.core.MultivaluedMap;

import line12345.ticketing.intake.First;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.medium.Spot;
import line12345.ticketing.ticket.TicketText;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A request as it is posted, unchecked. What is empty is as if it were not there, as the
 * specification wants.
 */
record RequestForm(MultivaluedMap<String, String> fields) {
    /** Of a description, as the specification has it. */
    private static final int LONGEST = 4_000;

    String field(String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private String attribute(String code) {
        return field("attribute[" + code + "]");
    }

    /**
     * @param once what the client calls this request, or null: then the same form on the same day
     *     by the same key is the same request
     */
    String messageKey(String once, long keyId, LocalDate day) {
        if (once != null && !once.isBlank()) {
            return once.strip();
        }
        TreeMap<String, List<String>> sorted = new TreeMap<>(fields);
        sorted.remove("api_key");
        return UUID.nameUUIDFromBytes(
                        (keyId + " " + day + " " + sorted).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /**
     * @throws WrongQuery naming the argument that is missing or cannot be
     */
    Spot spot() {
        String lat = field("lat");
        String lon = field("long");
        if (lat.isEmpty() && lon.isEmpty()) {
            return null;
        }
        try {
            double latitude = Double.parseDouble(lat);
            double longitude = Double.parseDouble(lon);
            if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
                return new Spot(latitude, longitude);
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new WrongQuery("lat 和 long 须同时填写，分别是 -90 到 90、-180 到 180 之间的数（WGS 84）。");
    }

    /** What is missing, of what a request needs; all at once. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (field("service_code").isEmpty()) {
            missing.add("缺少 service_code，请先读取 services 列表。");
        }
        if (field("lat").isEmpty()
                && field("long").isEmpty()
                && field("address_string").isEmpty()
                && field("address_id").isEmpty()) {
            missing.add("缺少地点：请填写 lat 和 long，或 address_string，或 address_id。");
        }
        if (phone().isEmpty()) {
            missing.add("缺少电话：请填写 phone 或 attribute[PHONE]，以便回访。");
        }
        return missing;
    }

    private String phone() {
        return field("phone").isEmpty() ? attribute(Services.PHONE) : field("phone");
    }

    TicketForm ticket(String medium, String messageKey) {
        String name = (field("last_name") + field("first_name")).strip();
        return new TicketForm(
                medium,
                messageKey,
                null,
                phone(),
                name,
                kind(),
                words(),
                field("address_id"),
                field("address_string"),
                field("service_code"),
                Urgency.ORDINARY,
                attribute(Services.CONFIDENTIAL).equals("true"),
                null,
                new First.ByCatalogue(),
                List.of());
    }

    private TicketKind kind() {
        String kind = attribute(Services.KIND);
        return Arrays.stream(TicketKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseGet(
                        () -> {
                            if (!kind.isEmpty()) {
                                throw new WrongQuery("attribute[KIND] 须是 services 定义中列出的值。");
                            }
                            return TicketKind.HELP;
                        });
    }

    /** We fetch nothing from an address that a stranger wrote; who handles it may look. */
    private String words() {
        String words = TicketText.of("description", field("description"), LONGEST);
        String media = field("media_url");
        if (media.isEmpty()) {
            return words;
        }
        return words + "\n附件链接：" + checked(media);
    }

    private static String checked(String media) {
        try {
            URI uri = URI.create(media);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme();
            if (media.length() <= 500
                    && uri.getHost() != null
                    && List.of("http", "https").contains(scheme.toLowerCase(Locale.ROOT))) {
                return media;
            }
        } catch (IllegalArgumentException e) {
            // Said below.
        }
        throw new WrongQuery("media_url 须是不超过 500 个字符的 http 或 https 网址。");
    }
}
