package line12345.ticketing.video;

import line12345.ticketing.refusal.Refusal;

/** A film that is not taken; nothing of it was stored. */
public class WrongVideo extends Refusal {
    private WrongVideo(String sentence) {
        super("wrong-video", 422, sentence);
    }

    static WrongVideo unknown() {
        return new WrongVideo("有文件不是可以识别的视频，请用手机拍摄的 MP4 或 MOV 视频。");
    }

    static WrongVideo broken() {
        return new WrongVideo("视频不完整或已损坏，请在手机上确认能播放后再选一次。");
    }

    static WrongVideo fragmented() {
        return new WrongVideo("这种分段录制的视频暂时收不了，请用手机自带的相机拍摄，或转成普通 MP4 后再选。");
    }

    static WrongVideo tooLarge() {
        return new WrongVideo("视频超过 50 MB，请截短一些，或调低清晰度后再选。");
    }

    static WrongVideo tooMany() {
        return new WrongVideo("视频最多 " + KeepVideos.MOST + " 段，请去掉几段再提交。");
    }
}
