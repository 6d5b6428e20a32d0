import type { Words } from './words.ts'

export const french: Words = {
  frequent:
    'le|la|les|des|et|du|une|est|dans|que|qui|pour|sur|au|par|pas|plus|avec|son|ce|il|sont|aux|été|ont|se|cette|ses|selon|elle|mais|leur',
  months:
    'janvier janv|février févr fév|mars|avril avr|mai|juin|juillet juil|août|septembre sept|octobre oct|novembre nov|décembre déc',
  weekdays: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  ago: {
    before: 'il y a|il|y|a|environ|une|un|deux|trois|modifié',
    units: 'seconde|secondes|minute|minutes|min|mn|heure|heures|h|jour|jours|j|semaine|semaines|mois|an|ans',
    behind: '',
    days: "hier|avant-hier|aujourd'hui|à l'instant",
  },
  by: 'interview par|entretien par|interview de|par|propos recueillis par|texte|récit de|un article de|de notre correspondant|de notre correspondante|rédigé par|écrit par|publié par',
  roles:
    'journaliste|correspondant|rédact|reporter|envoyé|envoyée|spécial|service|éditorialiste|chef|cheffe|chroniqueu|avec afp|agence',
  dated: {
    published:
      'publié|publié le|posté le|mis en ligne|mis en ligne le|paru le|date|publication|date de publication|le|créé le',
    updated:
      'mis à jour|mis à jour le|modifié|modifié le|actualisé|actualisé le|mise à jour|dernière mise à jour|mise à jour le',
    saved:
      "date d'impression|impression|imprimé|imprimé le|consulté|consulté le|enregistré|enregistré le|sauvegardé le",
  },
  labels: {
    headline: 'titre|objet|sujet',
    publisher: 'source|journal|publication|éditeur|expéditeur|de',
    byline: 'auteur|autrice|auteurs|auteure',
    published: 'date|publié le|date de publication|paru le',
    address: 'url|lien|adresse|lien original|source url',
    ignored: 'mots-clés|langue|à|rubrique|page|thèmes',
  },
  credit:
    "photo|photos|crédit|crédits|crédit photo|crédits photo|image|illustration|photographie|source|légende|photo d'illustration|photo d'archives|copyright|infographie|dessin|vidéo",
  masthead:
    'journal|gazette|dépêche|monde|figaro|parisien|libération|matin|soir|nouvelles|courrier|écho|échos|républicain|provençal|voix|tribune|presse|est|ouest|sud|nord|express|point|observateur|quotidien|info|actu|télégramme|progrès|messager|dauphiné|temps|croix|humanité|obs|indépendant|populaire|union|médias|radio|télévision|hebdo|charente',
  sections:
    'politique|économie|société|sport|sports|culture|international|monde|france|europe|sciences|santé|planète|environnement|climat|éducation|justice|faits divers|opinions|idées|débats|tech|technologie|médias|actualité|actualités|à la une|régions|locale|vie locale|argent|immobilier|voyage|style|livres|cinéma|musique|football|transports|éco|entreprises',
  kickers:
    'communiqué de presse|communiqué|exclusif|analyse|entretien|interview|reportage|enquête|éditorial|édito|tribune|chronique|portrait|décryptage|récit|en direct|direct|vidéo|témoignage|critique|billet|exclusivité|info|alerte info',
  readingTime:
    'min|minutes|temps de lecture|min de lecture|minutes de lecture|lecture|minute|min de lecture|mn|lecture min|lire en',
  buttons: `l'article continue|la suite après la publicité|l’article continue|partager|partager l'article|partager cet article|partager sur*|partager par*|partager via*|envoyer|envoyer par e-mail|envoyer par mail|envoyer par email|copier le lien|copier|lien copié|imprimer|imprimer l'article|imprimer cet article|enregistrer|sauvegarder|ajouter à vos favoris|ajouter aux favoris|ajouter à la selection|ajouter à ma sélection|favoris|écouter|écouter l'article|écouter cet article|lire plus tard|
    publicité|pub|annonce|annonces|contenu sponsorisé|sponsorisé|la suite après cette publicité|suite après la publicité|la suite de l'article après la publicité|aller au contenu|aller au contenu principal|aller au menu|passer au contenu|menu|ouvrir le menu|fermer le menu|recherche|rechercher|accueil|connexion|se connecter|s'identifier|s'inscrire|s'abonner|je m'abonne|abonnez-vous|mon compte|compte|fermer|retour|suivant|précédent|
    retour en haut|haut de page|retour à l'accueil|suivre|suivez-nous|suivez nous*|j'aime|répondre|voir plus|voir tout|afficher plus|charger plus|tout accepter|accepter|refuser|tout refuser|paramétrer|gérer les cookies|agrandir l'image|agrandir|plein écran|galerie|diaporama|vidéo|vidéos|podcast|podcasts|newsletters|newsletter|
    réagir|commenter|commentaires|lire les commentaires|voir les commentaires|offrir l'article|offrir cet article|offrir|signaler une erreur|article réservé aux abonnés|réservé aux abonnés|abonnés|chargement|météo|boutique|emploi|jeux|pdf|lecture zen|plus|tous les articles|le journal du jour|lire la suite|version imprimable|afficher l'original`,
  prompts: `pour lire la suite+abonn,connect|vous voulez lire|envie de lire|vous souhaitez lire|abonnez-vous+newsletter,lire,pour,à partir,lettre,accéder,notre|inscrivez-vous+newsletter,lettre,recevoir|recevez+newsletter,mail,boîte,e-mail,chaque,lettre|suivez-nous|suivez+facebook,twitter,instagram,whatsapp,google|rejoignez+whatsapp,communauté,chaîne,newsletter|téléchargez+application,appli|découvrez+newsletter,application,offre,abonnement|
    nous utilisons des cookies|ce site utilise|en cliquant sur|en vous inscrivant|en renseignant votre|votre adresse e-mail|votre adresse mail|votre adresse email|vos données|vous pouvez vous désabonner|déjà abonné|pas encore abonné|vous avez déjà|il vous reste+article,lire|la suite est réservée|pour lire la suite|pour continuer+lire,lecture|cet article est réservé|la lecture de+interdite,réservée,en cours|tous droits réservés|
    soutenez|faites un don|vous souhaitez+réagir,newsletter,nous|réagissez|donnez votre avis|soyez le premier|aucun commentaire|pas de commentaire|vous devez être connecté|votre navigateur|cette vidéo+ne peut,indisponible|ce contenu+bloqué,n'a pu,cookies|merci de|merci pour|cet article a été publié+sur|retrouvez+newsletter,application,podcast,toute l'actualité|cliquez ici|cliquez+partager|une information à+transmettre|vous avez une information`,
  more: "lire aussi|à lire aussi|à lire|lire également|à lire également|voir aussi|lire la suite|en savoir plus|lire plus|sur le même sujet|notre dossier|notre décryptage|à voir aussi|à écouter|vidéo|entretien|enquête|lire notre*|article réservé à nos abonnés|à lire ensuite|lire l'article|la suite",
  related:
    "sur le même sujet|sur le même thème|à lire aussi|lire aussi|à lire également|à lire ensuite|articles liés|articles similaires|articles associés|articles connexes|voir aussi|les plus lus|le plus lu|les articles les plus lus|plus lus|dans la même rubrique|dans l'actualité|à la une|les dernières actualités|dernières actualités|dernières nouvelles|derniers articles|dernières infos|les dernières infos|nos derniers articles|plus d'articles|plus d'actualités|plus de*|autres articles|d'autres articles|vous aimerez aussi|vous aimerez peut-être|vous pourriez aussi aimer|ça pourrait vous intéresser|cela pourrait vous intéresser|ces articles pourraient vous intéresser|recommandé pour vous|nos recommandations|notre sélection|la sélection de la rédaction|le choix de la rédaction|tendances|populaires|également au sommaire|aussi dans l'actualité|en bref|les brèves|le reste de l'actualité|autres titres|contenus sponsorisés|le fil info|en continu|thèmes associés|thématiques|ailleurs sur le web|et aussi",
  comments:
    'commentaires|commentaire|réagir|réactions|réaction|laisser un commentaire|ajouter un commentaire|commenter|vos commentaires|les commentaires|lire les commentaires|voir les commentaires|aucun commentaire|contributions|contribuer|vos réactions|votre commentaire|réagissez|commentaires fermés|commenter cet article',
  about: 'à propos*|qui sommes nous*',
  footer:
    "contact presse|contacts presse|télécharger dans l’app store|disponible sur google play|mentions légales|politique de confidentialité|confidentialité|conditions générales*|cgu|cgv|qui sommes-nous|qui sommes nous|contact|contactez-nous|nous contacter|tous droits réservés|copyright*|à propos|à propos de l'auteur|l'auteur|plan du site|suivez-nous|nos newsletters|newsletter|services|gestion des cookies|télécharger l'application|partager|partager cet article|mots-clés|références|abonnez-vous à*|inscrivez-vous à*|newsletter*|vous recevez ce*|vous recevez cet*|se désabonner*|se désinscrire*|retour en haut",
  tags: 'mots-clés|mots clés|mot-clé|étiquettes|tags|classé dans',
  placeholders: `contenu externe|contenu externe indisponible|contenu bloqué|contenu non disponible|contenu indisponible|ce contenu est bloqué*|ce contenu est hébergé par*|ce contenu est fourni par*|ce contenu n'est pas disponible*|ce contenu n'est pas accessible*|ce contenu ne peut pas être affiché*|ce contenu n'a pas pu être*|ce contenu est susceptible de déposer*|
    pour afficher ce contenu*|pour visualiser ce contenu*|pour voir ce contenu*|pour consulter ce contenu*|afin d'afficher ce contenu*|pour regarder cette vidéo veuillez*|pour visionner cette vidéo*|cette vidéo n'est pas disponible|cette vidéo n'est plus disponible|vous avez refusé les cookies*|en raison de vos choix de cookies*|votre navigateur ne supporte pas*|votre navigateur ne prend pas en charge*|veuillez activer javascript*|veuillez accepter les cookies*|voir cette publication sur instagram|afficher le contenu|autoriser ce contenu`,
  loading: 'chargement',
  newsletter:
    "voir dans le navigateur|voir dans votre navigateur|version en ligne|voir en ligne|lire en ligne|voir la version en ligne|ouvrir dans le navigateur|afficher dans le navigateur|consulter la version en ligne|se désabonner|se désinscrire|me désabonner|vous recevez ce*|vous recevez cet*|cet e-mail a été envoyé*|cet email a été envoyé*|gérer mes préférences|gérer vos préférences|pour vous désabonner*|pour vous désinscrire*|si ce message ne s'affiche*|si cet email ne s'affiche*|afficher ce message dans*",
}
