package line12345.channels.wechat.talk;

/** What the citizen was asked last. */
enum Step {
    KIND,
    CONTENT,
    PLACE,
    PICTURES,
    PHONE,
    CODE,
    CONFIRM
}
