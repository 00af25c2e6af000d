package line12345.ticketing.partner;

import java.util.List;

/**
 * A partner as it is typed, unchecked.
 *
 * @param name lower case, only when it is registered
 * @param address of its doors, https
 * @param secret empty keeps the one that is there
 * @param perMinute requests of each of its keys here, and so on
 */
public record PartnerForm(
        String name,
        String chinese,
        PartnerKind kind,
        String address,
        String keyNumber,
        String secret,
        List<PartnerRight> rights,
        List<Field> required,
        Integer leastWords,
        Integer withinMinutes,
        Integer perMinute,
        Integer perHour,
        Integer perDay) {
    public PartnerForm {
        rights = rights == null ? List.of() : List.copyOf(rights);
        required = required == null ? List.of() : List.copyOf(required);
    }
}
