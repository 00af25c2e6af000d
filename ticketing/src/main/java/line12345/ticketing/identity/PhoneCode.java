package line12345.ticketing.identity;

import line12345.ticketing.citizen.Identities;

/** What recognises a code: only together with the person it was sent to. */
final class PhoneCode {
    private PhoneCode() {}

    static String hash(Identities identities, long citizenId, String code) {
        return identities.hash("phone code " + citizenId + " " + code);
    }
}
