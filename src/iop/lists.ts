/** The closed lists of the workbook contract. What an officer chooses from; spelled exactly as in the sheet. */

export const yesNo = ['Ja', 'Nej'] as const;
export const documentTypes = ['Tjänsteutlåtande', 'Tjänsteskrivelse'] as const;
export const partyTypes = [
  'Kommunal nämnd',
  'Ideell förening',
  'Stiftelse',
  'Trossamfund',
  'Ekonomisk förening',
  'Aktiebolag med särskild vinstutdelningsbegränsning',
  'Annan idéburen organisation',
] as const;
export const partyRoles = ['Offentlig part', 'Idéburen part'] as const;
export const nameChanges = ['Namnbyte', 'Ny nämnd', 'Ny organisation'] as const;
export const agreementTypes = ['Avtal', 'Tillägg'] as const;
export const aidGrounds = [
  'Inte ekonomisk verksamhet',
  'De minimis, allmän (EU 2023/2831)',
  'De minimis, SGEI (EU 2023/2832)',
  'Annat undantag',
  'Ej bedömt',
] as const;
export const directions = ['Minst', 'Högst', 'Exakt', 'Kvalitativt'] as const;
export const goalJudgements = [
  'Uppfyllt',
  'Delvis uppfyllt',
  'Inte uppfyllt',
  'Går inte att bedöma',
] as const;
export const activityStatuses = [
  'Planerad',
  'Pågår',
  'Genomförd',
  'Genomförd med avvikelse',
  'Försenad',
  'Flyttad',
  'Inställd',
] as const;
export const budgetTypes = ['Kostnad', 'Finansiering'] as const;
export const costPosts = [
  'Personal',
  'Arvoden och köpta tjänster',
  'Lokaler',
  'Material och utrustning',
  'Resor och transporter',
  'Mat och förtäring',
  'Kommunikation',
  'Utbildning',
  'Administration (overhead)',
  'Revision',
  'Ideella timmar, värderade',
  'Övrigt',
] as const;
export const financingPosts = [
  'Kommunens bidrag',
  'Idéburen parts insats, kontant',
  'Idéburen parts insats, ideella timmar',
  'Kommunens insats i natura',
  'Annan offentlig finansiering',
  'Stiftelser och fonder',
  'Övrig finansiering',
] as const;
export const natures = ['Kontant', 'I natura'] as const;
export const undertakingStatuses = ['Uppfyllt', 'Delvis uppfyllt', 'Inte uppfyllt'] as const;
export const lessonTypes = ['Framgångsfaktor', 'Utmaning', 'Förbättringsförslag'] as const;
export const raisedBy = ['Gemensamt', 'Föreningen', 'Förvaltningen'] as const;
export const followUpTypes = [
  'Årlig återrapport',
  'Delårsrapport',
  'Utvärderingsworkshop',
  'Styrgruppsmöte',
  'Enkät',
  'Extern utvärdering',
  'Besök',
  'Stickprov',
  'Granskning av räkenskaper',
] as const;
/** The follow-ups by which someone has seen for themselves what was done, or what the money went to. */
export const controlTypes = ['Besök', 'Stickprov', 'Granskning av räkenskaper'] as const;
export const decisionTypes = [
  'Godkänna slutrapporten och lägga den till handlingarna',
  'Uppdra åt förvaltningen att inleda omförhandling',
  'Uppdra åt förvaltningen att ta fram förslag till ny överenskommelse',
  'Förlänga överenskommelsen',
  'Avsluta partnerskapet',
  'Återkräva medel',
  'Uppdra åt förvaltningen att återkomma med komplettering',
  'Omedelbar justering',
  'Annat',
] as const;
export const attachmentTypes = [
  'Överenskommelse',
  'Återrapport',
  'Ekonomisk redovisning',
  'Revisionsintyg',
  'Utvärdering',
  'Barnkonsekvensanalys',
  'Övrigt',
] as const;
export const attachmentStatuses = [
  'Bifogas',
  'Bifogas maskad',
  'Finns i akten',
  'Har inte kommit in',
] as const;
export const countings = ['Unika deltagare', 'Besök'] as const;
export const municipalTemplates = ['Stockholm', 'Göteborg', 'Malmö', 'Uppsala', 'Västerås', 'Egen'] as const;
export const decisionStyles = [
  'Numrerade meningar',
  'Att-satser',
  'Onumrerade att-satser',
  'Passiv',
] as const;
export const decisionOpenings = ['föreslås besluta', 'beslutar'] as const;
export const signaturePlaces = ['Sist', 'Efter förslag', 'Elektronisk'] as const;
export const signatureForms = ['Med linje', 'Namn utan linje', 'Elektronisk'] as const;
