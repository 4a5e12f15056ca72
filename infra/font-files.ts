// Which files are the fonts? Whole ones from npm (fontsource cuts its own into subsets), read here on one machine and packed for the cloud.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FontName, FontReader } from '../functions/runtime/fonts.ts';

const require = createRequire(import.meta.url);

export const fontFiles: Record<FontName, string> = {
  regular: require.resolve('@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf'),
  'wide-regular': require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  'wide-bold': require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
};

export const installedFonts: FontReader = (name) => readFileSync(fontFiles[name]);
