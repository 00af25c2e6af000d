package line12345.channels.wechat.talk;

/**
 * Where the citizen stands, by the code that was scanned 场景二维码. Kept with the conversation.
 *
 * @param placeCode of the city's own table; empty for an office
 * @param name of the place with its district, or of the office
 */
record Scene(String placeCode, String name) {
    static Scene place(String code, String name) {
        return new Scene(code, name);
    }

    static Scene office(String name) {
        return new Scene("", name);
    }

    /** What is written as the address: at an office its name goes before what was said. */
    String address(String said) {
        return placeCode.isEmpty() ? (name + " " + said).strip() : said;
    }
}
