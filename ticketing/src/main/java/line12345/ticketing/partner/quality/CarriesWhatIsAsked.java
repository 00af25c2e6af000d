package line12345.ticketing.partner.quality;

import line12345.ticketing.partner.Field;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Complete 完整: every field that this partner asks for is there. */
final class CarriesWhatIsAsked implements Check {
    @Override
    public Optional<String> wrong(Outgoing out) {
        if (out.ticket() == null) {
            return Optional.empty();
        }
        String missing =
                Arrays.stream(Field.values())
                        .filter(field -> out.to().asks(field) && of(out.ticket(), field).isEmpty())
                        .map(Field::chinese)
                        .collect(Collectors.joining("、"));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("缺少对方要求的" + missing + "，请补充后再发送。");
    }

    private static String of(TicketSheet sheet, Field field) {
        return Outgoing.text(
                switch (field) {
                    case NAME -> sheet.name();
                    case PLACE -> sheet.place();
                    case ADDRESS -> sheet.address();
                    case MATTER -> sheet.matter();
                });
    }
}
