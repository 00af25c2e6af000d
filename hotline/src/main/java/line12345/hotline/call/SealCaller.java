package line12345.hotline.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.citizen.Identities;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.citizen.WrongPhoneNumber;

import java.util.regex.Pattern;

/** Makes a caller of a number as the line tells it. */
@ApplicationScoped
class SealCaller {
    private static final Pattern OTHER = Pattern.compile("[^0-9+]");

    @Inject Identities identities;

    /**
     * Null if the citizen withheld the number.
     *
     * @param known of the same line; the same number is not sealed a second time
     */
    Caller of(String number, Caller known) {
        PhoneNumber phone = tidy(number);
        if (phone == null) {
            return null;
        }
        String hash = identities.hash(phone.digits());
        return known != null && hash.equals(known.hash())
                ? known
                : new Caller(identities.seal(phone.digits()), hash, phone.masked());
    }

    String open(Caller caller) {
        return identities.open(caller.sealed());
    }

    /** A number of another country is kept as it came: a line tells what it likes. */
    static PhoneNumber tidy(String number) {
        String digits = number == null ? "" : OTHER.matcher(number).replaceAll("");
        if (digits.isEmpty() || digits.length() > 20) {
            return null;
        }
        try {
            return PhoneNumber.parse(digits);
        } catch (WrongPhoneNumber e) {
            return new PhoneNumber(digits);
        }
    }
}
