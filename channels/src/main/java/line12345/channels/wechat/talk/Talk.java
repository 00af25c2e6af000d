package line12345.channels.wechat.talk;

import line12345.ticketing.matter.TicketKind;

/**
 * How far a conversation is. Kept sealed; parts not yet said are empty.
 *
 * @param key the same from the first word to the ticket: one conversation makes one ticket
 * @param left the citizen went away and may come back
 * @param phone as typed; empty for an account that has proven its number before
 * @param voices recordings that came
 * @param videos films that came
 * @param scene of the code that was scanned; null without one
 */
record Talk(
        String key,
        Step step,
        boolean left,
        TicketKind kind,
        String content,
        String place,
        int pictures,
        String phone,
        int voices,
        Scene scene,
        int videos) {
    static Talk begin(String key) {
        return new Talk(key, Step.KIND, false, null, "", "", 0, "", 0, null, 0);
    }

    Talk of(TicketKind chosen) {
        return new Talk(
                key,
                Step.CONTENT,
                left,
                chosen,
                content,
                place,
                pictures,
                phone,
                voices,
                scene,
                videos);
    }

    Talk saying(String words) {
        return new Talk(
                key, Step.PLACE, left, kind, words, place, pictures, phone, voices, scene, videos);
    }

    Talk at(String where) {
        return new Talk(
                key,
                Step.PICTURES,
                left,
                kind,
                content,
                where,
                pictures,
                phone,
                voices,
                scene,
                videos);
    }

    Talk showing(int many) {
        return new Talk(
                key, Step.PICTURES, left, kind, content, place, many, phone, voices, scene, videos);
    }

    Talk asking(Step next) {
        return new Talk(
                key, next, left, kind, content, place, pictures, phone, voices, scene, videos);
    }

    Talk reachedAt(String number) {
        return new Talk(
                key, Step.CODE, left, kind, content, place, pictures, number, voices, scene,
                videos);
    }

    Talk left(boolean away) {
        return new Talk(
                key, step, away, kind, content, place, pictures, phone, voices, scene, videos);
    }

    Talk scanned(Scene where) {
        return new Talk(
                key, step, left, kind, content, place, pictures, phone, voices, where, videos);
    }

    Talk speaking(int many) {
        return new Talk(
                key, step, left, kind, content, place, pictures, phone, many, scene, videos);
    }

    Talk filming(int many) {
        return new Talk(
                key, step, left, kind, content, place, pictures, phone, voices, scene, many);
    }
}
