### Organizations, roles, invitations, the administration.
### Provenance: machine. No person has reviewed these sentences. People are addressed with "você". Words: see common.ftl.

## List of organizations

organizations-title = Organizações
organizations-lead = As organizações que publicam o que há aqui.

## One organization

organization-part-of = Faz parte de:
organization-members = Organizações que fazem parte dela
organization-members-count = { $count ->
    [0] nenhuma organização
    [one] { $count } organização
   *[other] { $count } organizações
}
organization-items = O que ela publica
organization-everything = Tudo desta organização
organization-empty = Esta organização ainda não publicou nada.
organization-site = Site próprio:

## Titles on a discreet site, which name nobody

quiet-organization = Organização { $number }

## Roles, in plain words

role-reader = Membro
role-trainer = Quem ensina
role-translator = Quem traduz
role-reviewer = Quem revisa
role-editor = Quem edita
role-organizer = Quem organiza
role-admin = Quem administra

## The page of an organization, for everybody

organization-contact = Como entrar em contato

## What an administrator of an organization may change

manage-title = Cuidar desta organização
manage-texts = Nome e descrição
manage-texts-lead = Cada idioma tem suas próprias palavras. Quando um idioma não tem, aparecem as de outro.
manage-edit = Mudar
manage-language-add = Acrescentar um idioma
manage-more = Mais sobre esta organização
manage-public = A página que todos veem
text-title = O que ela diz em um idioma
text-name-label = Nome
text-description-label = O que ela é
text-description-hint = Com palavras simples, para quem ainda não a conhece. Pode ficar vazio.
text-contact-label = Como entrar em contato
text-contact-hint = Todos podem ler: um site, um e-mail, um telefone. Um por linha. Pode ficar vazio.
text-save = Salvar
text-remove = Retirar este idioma
text-remove-lead = As palavras neste idioma somem. Os outros idiomas ficam.
add-title = Acrescentar uma organização
add-language-label = Idioma destas palavras
organization-too-deep = Seriam organizações demais uma abaixo da outra. O máximo é { $most }.
move-title = Mudar esta organização de lugar
move-lead = Tudo o que está abaixo vai junto. Depois quem administra o novo lugar cuida dela; quem administra o lugar antigo já não pode.
move-label = Novo lugar
move-top = No topo, abaixo de nenhuma outra
move-button = Mudar de lugar
move-circle = Uma organização não pode ficar abaixo de si mesma.
move-unchanged = Ela já está ali.

## People and their roles, for administrators

members-title = Pessoas e funções
members-lead = Só quem administra vê esta lista.
members-empty = Ninguém tem uma função aqui ainda.
members-none-found = Ninguém corresponde ao que foi escolhido.
members-filter-all = Todas as funções
members-filter-name = O nome começa com
members-until = até
members-give-more = Dar outra função
members-no-role = Esta pessoa não tem função.
members-back = Voltar a pessoas e funções
people-title = Todas as pessoas daqui
person-title = Uma pessoa e suas funções
person-roles = Funções
item-people-title = Pessoas que trabalham nisto
item-people-lead = Cada uma pode trabalhar só nisto e não vê nenhuma lista de pessoas.
find-item-title = Uma função para um só texto
find-item-lead = Encontre o texto e depois escolha quem trabalha nele.
find-item-label = Palavras do título
find-item-none = Não encontramos nenhum texto desta organização com essas palavras.

## A role is given or taken away

give-title = Dar uma função
give-lead = A pessoa sai de todos os lugares e entra de novo. Quem ainda não tem como entrar de novo continua na conta.
give-person-label = Pessoa
give-person-nobody = Escolha uma pessoa
give-person-wrong = Escolha uma das pessoas da lista.
give-role-label = Função
give-role-wrong = Escolha uma destas funções.
give-until-label = Último dia
give-until-hint = Deixe vazio para uma função sem fim. Se não houver calendário, escreva como 2027-01-31.
give-until-wrong = Escreva um dia que não passou, como 2027-01-31, ou nada.
give-button = Dar esta função
give-already = Esta pessoa já tem esta função.
take-title = Retirar esta função?
take-link = Retirar
take-button = Retirar
take-last = É a última pessoa que administra a coalizão. Primeiro dê a função a outra pessoa.

## Somebody is invited

invite-title = Convidar alguém
invite-lead = Um convite vale uma só vez e por sete dias. Quem o abre recebe a função.
invite-language-label = O idioma da pessoa
invite-address-label = O e-mail da pessoa
invite-address-hint = Enviamos o convite para lá. Deixe vazio para você mesmo entregar um link.
invite-address-wrong = Escreva um só e-mail, como nome@example.org, ou nada.
invite-button = Convidar
invite-many = Convites abertos aqui: { $most }. Não cabem mais. Primeiro retire alguns.
invited-title = O convite está feito
invited-link = Entregue este link a uma só pessoa. Só o mostramos agora.
invited-scan = Ou deixe a pessoa ler este código com a câmera.
invitations-title = Convites abertos
invitations-mailed = enviado por e-mail
invitations-by-hand = entregue em mãos
invitations-by = convite de { $name }
invitations-revoke = Cancelar o convite

## What roles are for. Each says what somebody may do, after the name of an organization or beside “What you may do”.

role-what = O que você pode fazer
role-where = Onde
place-everywhere = Toda a coalizão
place-item = Um texto que ainda não é público
may-reader = Ler o que é para membros
may-trainer = Fazer materiais e enviá-los
may-translator = Traduzir textos
may-reviewer = Conferir textos e responder por eles
may-editor = Corrigir textos e publicá-los
may-organizer = Conduzir formações e eventos
may-admin = Convidar pessoas, dar funções e cuidar das páginas de organizações
roles-none = Você ainda não tem função. Quem cuida de uma organização pode lhe dar uma.

## An invitation, /invitations/…

invitation-title = Você recebeu um convite
invitation-by = Quem convida
invitation-accept = Aceitar
invitation-has-account = Já existe uma conta com o endereço para o qual este convite foi enviado. Entre e depois abra o link de novo.
invitation-over-title = Este convite não funciona mais
invitation-over-lead = Ele foi usado, é antigo demais ou foi retirado. Peça um novo.
set-up-title = Preparar este site
set-up-lead = Ninguém cuida deste site ainda. Quem usar este link será a primeira pessoa a administrá-lo. Funciona uma vez.
name-label = Como você quer ser chamado ou chamada?
name-hint = Um nome inventado basta. Outras pessoas que trabalham aqui podem vê-lo.
mail-language-label = Idioma dos e-mails para você

## The administration of the coalition: the way to its parts

admin-people = Pessoas e funções
admin-topics = Temas
admin-languages = Idiomas da interface
admin-reports = O que os leitores avisam
admin-wishes = Idiomas que os leitores pedem
admin-searches = Buscas sem resultados
admin-audit = Lista de mudanças

## The administration: its first page, and what is looked after

office-lead = O que você cuida.
office-people-lead = Veja quem está aqui, convide pessoas, dê e tire funções.
office-organizations-lead = Escreva as páginas das organizações, adicione outras e mude-as de lugar.
office-topics-lead = Dê nome aos temas da biblioteca em cada idioma.
office-languages-lead = Veja quanto está pronto em cada idioma da interface.
office-reports-lead = Leia o que os leitores dizem que está errado e cuide disso.
office-wishes-lead = Veja quais textos são pedidos em qual idioma.
office-searches-lead = Veja em quais idiomas se busca o que não está aqui.
office-audit-lead = Veja quem deu qual função, e que ninguém mudou a lista.
office-manage-lead = Escreva a página dela, adicione organizações abaixo dela.
office-waiting = { $count ->
    [one] { $count } espera
   *[other] { $count } esperam
}
