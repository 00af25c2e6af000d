package line12345.ticketing.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of telephones, identity cards and bank cards, and tickets of ours. */
final class NumberSpots {
    /** What people write between two digits. */
    private static final String GAP = "[\\s\\p{P}\\p{S}\\p{Cf}\\p{M}]{0,2}";

    /** The same between the digits of a card, where a comma tells two numbers apart. */
    private static final String THIN = "[ \\p{Cf}\\p{M}-]{0,2}";

    /** Whatever stands before it, a letter or a full stop: only 0.138… is a share of something. */
    private static final Pattern MOBILE =
            Pattern.compile(
                    "(?<![0-9])(?<!(?<![0-9])0\\.)(?:(?:\\+|00)?86"
                            + GAP
                            + ")?1"
                            + GAP
                            + "[3-9](?:"
                            + GAP
                            + "\\d){9}(?!\\d)");

    private static final Pattern LANDLINE =
            Pattern.compile("(?<!\\d)[(]?0[1-9]\\d{1,2}[)]?[ -]{0,3}[2-9]\\d{6,7}(?!\\d)");
    private static final Pattern SHORT_LANDLINE =
            Pattern.compile(
                    "(?:电话|座机|固话|固定电话|宅电|联系方式|致电|拨打|联系)[号码是为: ]{0,4}([2-9]\\d{2,3}[ -]?\\d{4})(?!\\d)");
    private static final Pattern CARD_18 =
            Pattern.compile("(?<![0-9])[1-9](?:" + THIN + "\\d){16}" + THIN + "[0-9X](?![0-9A-Z])");

    /** GB/T 2260: first two digits of what has ever been a province, and 83 of residents. */
    private static final Pattern REGION =
            Pattern.compile("1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]");

    private static final Pattern CARD_15 = Pattern.compile("(?<![0-9A-Z])[1-9]\\d{14}(?!\\d)");
    private static final Pattern CARD_AFTER_WORD =
            Pattern.compile("(?:身份证|证件号|公民身份号码)[号码是为: ]{0,5}(\\d[0-9 X-]{12,22}[0-9X])");
    private static final Pattern BANK =
            Pattern.compile("(?<![0-9A-Z])[3-6]\\d{3}(?:[ -]?\\d){11,15}(?!\\d)");
    private static final Pattern BANK_AFTER_WORD =
            Pattern.compile(
                    "(?:银行卡|卡号|银行账号|银行帐号|收款账户|存折)[号码是为: ]{0,5}(\\d(?:[ -]?\\d){10,20})(?!\\d)");
    private static final Pattern TICKET = Pattern.compile("(?<!\\d)20\\d{6} ?\\d{6}(?!\\d)");
    private static final Pattern QUERY_CODE =
            Pattern.compile("查询码[是为: ]{0,4}(\\d{3} ?\\d{3})(?!\\d)");

    private NumberSpots() {}

    static List<Spot> in(String even) {
        List<Spot> spots = new ArrayList<>();
        String digits = EvenText.digits(even);
        Place.all(MOBILE, digits, PersonalKind.PHONE, spots);
        Place.all(LANDLINE, digits, PersonalKind.PHONE, spots);
        Place.all(SHORT_LANDLINE, digits, PersonalKind.PHONE, spots);
        Place.those(CARD_18, digits, PersonalKind.IDENTITY_CARD, NumberSpots::card, spots);
        Place.those(CARD_15, even, PersonalKind.IDENTITY_CARD, NumberSpots::olderCard, spots);
        Place.all(CARD_AFTER_WORD, even, PersonalKind.IDENTITY_CARD, spots);
        Place.those(BANK, even, PersonalKind.BANK_CARD, NumberSpots::luhn, spots);
        Place.all(BANK_AFTER_WORD, even, PersonalKind.BANK_CARD, spots);
        Place.those(TICKET, even, PersonalKind.REFERENCE, n -> day(n.substring(4, 8)), spots);
        Place.all(QUERY_CODE, even, PersonalKind.REFERENCE, spots);
        return spots;
    }

    /**
     * GB 11643-1999: the birthday is one, and the last sign follows from the others. People mistype
     * a digit and it still tells who it is, so a region of the country is enough, too.
     */
    static boolean card(String written) {
        String number = written.replaceAll("[^0-9X]", "");
        int sum = 0;
        for (int at = 0; at < 17; at++) {
            sum += (number.charAt(at) - '0') * ((1 << (17 - at)) % 11);
        }
        return number.matches(".{6}(18|19|20).*")
                && day(number.substring(10, 14))
                && ("10X98765432".charAt(sum % 11) == number.charAt(17)
                        || REGION.matcher(number).lookingAt());
    }

    /** Of before 1999: region, birthday without century, a serial number. */
    static boolean olderCard(String number) {
        int province = Integer.parseInt(number.substring(0, 2));
        return province >= 11 && province <= 65 && day(number.substring(8, 12));
    }

    /** The last digit of a bank card follows from the others (ISO/IEC 7812-1). */
    static boolean luhn(String written) {
        String number = written.replaceAll("[ -]", "");
        int sum = 0;
        for (int at = 0; at < number.length(); at++) {
            int digit = number.charAt(number.length() - 1 - at) - '0';
            int twice = at % 2 == 0 ? digit : digit * 2;
            sum += twice > 9 ? twice - 9 : twice;
        }
        return sum % 10 == 0;
    }

    private static boolean day(String monthAndDay) {
        Matcher day = Pattern.compile("(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])").matcher(monthAndDay);
        return day.matches();
    }
}
