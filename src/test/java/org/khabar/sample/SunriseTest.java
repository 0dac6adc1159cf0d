package org.khabar.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SunriseTest {

    @Test
    void others_read_the_file_and_see_sky_sun_and_fields() throws IOException {
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(Sunrise.png()));
        assertEquals(Sunrise.WIDTH, seen.getWidth());
        assertEquals(Sunrise.HEIGHT, seen.getHeight());
        assertEquals(0xFFFDE3C0, seen.getRGB(0, 0));
        assertEquals(0xFFFF9933, seen.getRGB(160, 100));
        assertEquals(0xFF138808, seen.getRGB(176, 179));
    }
}
