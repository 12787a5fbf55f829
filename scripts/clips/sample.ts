/** The sample corpus: KoNViD-1k's folder shape and label header, with invented pictures, ids and scores. */

export type SampleClip = {
  /** Invented; one ten-digit id is the beginning of an eleven-digit one, so that a sloppy prefix match shows. */
  readonly id: string;
  /** Which of the real corpus's two name endings the label row carries. */
  readonly cut: 'original' | 'cut';
  /** A lavfi filter graph; its frame rate stands in `rate`. */
  readonly source: string;
  readonly rate: string;
  readonly seconds: string;
  readonly crf: number;
  readonly audio?: true;
  /** Invented, and text: the real file writes 0 to 4 decimals. */
  readonly mos: string;
  /** Invented `ti,si,colorfulness,contrast,blur,vniqe`. */
  readonly features: string;
};

const NTSC = '30000/1001';
const FILM = '24000/1001';
const FULL = 's=960x540';
/** Small automata enlarged: whole blocks move, as in a clip that was scaled up before upload. */
const enlarge = (flags: string): string => `scale=960:540:flags=${flags}+accurate_rnd+bitexact`;

// biome-ignore format: a table reads by columns
export const SAMPLE_CLIPS: readonly SampleClip[] = [
  { id: '9900000102', cut: 'original', rate: NTSC, seconds: '1.5', crf: 35, mos: '4.12',
    source: `testsrc2=s=320x180,${enlarge('bicubic')}`,
    features: '14.2081,62.7714,48.1934,51.3302,11.2046,5.1187' },
  { id: '9900000117', cut: 'cut', rate: NTSC, seconds: '1.6', crf: 37, audio: true, mos: '3.5',
    source: `mandelbrot=${FULL}:start_scale=2.2:end_scale=1.5:end_pts=60:maxiter=200,gblur=1.2`,
    features: '8.9113,71.0425,39.7718,44.0061,9.4413,4.8802' },
  { id: '9900000121', cut: 'original', rate: '24', seconds: '2', crf: 43, mos: '2.7812',
    source: `life=s=96x54:mold=20:ratio=0.12:seed=7:death_color=#203040:life_color=#80ffc0,${enlarge('bicubic')}`,
    features: '21.5506,55.1193,22.6081,37.9915,14.0378,6.0241' },
  { id: '99000001213', cut: 'original', rate: '24', seconds: '2', crf: 28, mos: '4',
    source: `gradients=${FULL}:c0=#102040:c1=#f0b060:c2=#40a080:n=3:speed=0.02:seed=3`,
    features: '2.1944,11.8076,64.9923,29.1517,21.7785,3.9054' },
  { id: '9900000138', cut: 'cut', rate: FILM, seconds: '1.7', crf: 41, mos: '2.34',
    source: `cellauto=s=120x68:rule=30:seed=11:ratio=0.2,${enlarge('neighbor')},gblur=3`,
    features: '26.4417,83.2279,0,58.6032,12.9911,6.7735' },
  { id: '9900000149', cut: 'original', rate: '25', seconds: '1.5', crf: 40, mos: '2.1',
    source: `smptehdbars=${FULL},noise=alls=24:allf=t:all_seed=5`,
    features: '5.3028,48.6635,71.0449,46.8813,10.1174,7.2096' },
  { id: '99000001502', cut: 'cut', rate: '30', seconds: '1.6', crf: 36, audio: true, mos: '3.625',
    source: `smptehdbars=${FULL},hue=H=2*PI*t/3,rotate=a=t/8:c=gray,gblur=2`,
    features: '9.7701,33.9484,58.2176,42.5509,13.3382,4.4418' },
  { id: '99000001514', cut: 'original', rate: NTSC, seconds: '1.5', crf: 45, mos: '1.4',
    source: `testsrc2=${FULL},gblur=6,noise=alls=30:allf=t:all_seed=9`,
    features: '12.6127,19.0583,33.4052,40.1298,34.9906,8.1553' },
  { id: '9900000163', cut: 'original', rate: FILM, seconds: '1.8', crf: 35, mos: '3.08',
    source: `mandelbrot=${FULL}:start_x=-0.16:start_y=1.04:start_scale=0.5:end_scale=0.1:end_pts=50:maxiter=150,` +
      'gblur=2,eq=saturation=0.4',
    features: '10.0462,66.5901,17.8803,35.2246,16.6427,5.5009' },
  { id: '99000001677', cut: 'cut', rate: '2997/100', seconds: '1.7', crf: 34, mos: '3.9406',
    source: `yuvtestsrc=${FULL},rotate=a=0.3*sin(2*t):c=black,gblur=1.5`,
    features: '7.4459,27.3377,80.6615,49.7042,15.8843,4.1261' },
  { id: '9900000174', cut: 'cut', rate: '25', seconds: '1.6', crf: 42, mos: '1.86',
    source: `sierpinski=${FULL}:seed=13:jump=30:type=carpet,gblur=4`,
    features: '18.3395,41.7726,29.5518,54.0677,27.2109,7.0034' },
  { id: '99000001806', cut: 'original', rate: '30', seconds: '1.5', crf: 32, mos: '3',
    source: `gradients=${FULL}:c0=#301030:c1=#c0c0ff:n=2:speed=0.05:seed=21,vignette=a=PI/4,eq=contrast=1.3`,
    features: '3.8875,14.6642,31.0907,24.3346,19.1503,5.8827' },
];

/** The header of the real `KoNViD_1k_attributes.csv`, byte for byte. */
const ATTRIBUTES_HEADER = 'flickr_id,download_id,file_name,MOS,ti,si,colorfulness,contrast,blur,vniqe';

/** The label file: LF, no BOM, no quotes; `file_name` does not name the file on disk, as in the real download. */
export function attributesCsv(): string {
  const rows = SAMPLE_CLIPS.map(({ id, cut, mos, features }, index) =>
    [id, index + 1, `${id}_${cut}_centercrop_960x540_8s.mp4`, mos, features].join(','),
  );
  return `${[ATTRIBUTES_HEADER, ...rows].join('\n')}\n`;
}

/** The ffmpeg command that makes one clip. */
export function sampleCommand({ source, rate, seconds, crf, audio }: SampleClip): string {
  const [first, ...filters] = source.split(',');
  const picture = `-f lavfi -i ${[`${first}:r=${rate}`, ...filters].join(',')}`;
  const tone = audio ? ` -f lavfi -i sine=f=330:r=16000:d=${seconds}` : '';
  const codecs = `-c:v libx264 -preset medium -crf ${crf} -pix_fmt yuv420p -c:a aac -b:a 24k`;
  return `${picture}${tone} -t ${seconds} ${codecs} -movflags +faststart`;
}
