package line12345.ticketing.notice;

import line12345.ticketing.citizen.PhoneNumber;

import java.util.Locale;
import java.util.regex.Pattern;

/** Where a person here is reached outside the page: checked, and as it may be shown. */
record Contact(String address, String masked) {
    private static final int LONGEST = 254;
    private static final Pattern MAIL =
            Pattern.compile(
                    "[\\p{Alnum}._%+\\-]{1,64}@(?:[\\p{Alnum}\\-]{1,63}\\.)+\\p{Alpha}{2,24}");

    /**
     * @throws WrongContact when nothing can be sent there
     */
    static Contact of(Via via, String written) {
        return switch (via) {
            case MAIL -> mail(written.strip());
            case SMS, PHONE -> phone(written);
            case PAGE -> throw new IllegalArgumentException("the page needs no address");
        };
    }

    private static Contact mail(String text) {
        if (text.length() > LONGEST || !MAIL.matcher(text).matches()) {
            throw new WrongContact("邮箱地址不正确：请填写完整的地址，例如 zhangsan@example.gov.cn。");
        }
        String address = text.toLowerCase(Locale.ROOT);
        return new Contact(
                address, address.charAt(0) + "***" + address.substring(address.indexOf('@')));
    }

    private static Contact phone(String written) {
        PhoneNumber number = PhoneNumber.parse(written);
        if (!PhoneNumber.ofSubscriber(number.digits())) {
            throw new WrongContact("不能登记 110、120、12345 等短号码：请填写本人的手机，或带区号的固定电话。");
        }
        return new Contact(number.digits(), number.masked());
    }
}
