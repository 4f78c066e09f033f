/**
 * Unpacks the Chromium of the package @sparticuz/chromium, its libraries and its fonts into the folder that the
 * environment names as the temporary one. A process of its own: the package knows no other way to choose the folder.
 */
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
