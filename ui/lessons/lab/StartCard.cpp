// The chosen start in numbers and as a picture.
#include "ui/lessons/lab/StartCard.h"

#include "engine/compute/Backend.h"
#include "engine/compute/Inference.h"
#include "engine/training/Snapshot.h"
#include "ui/controls/Buttons.h"
#include "ui/controls/NumberFormat.h"
#include "ui/lessons/lab/LabPoints.h"
#include "ui/lessons/lab/ManyStartsWall.h"
#include "ui/lessons/lab/StartPlane.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"
#include "ui/views/ClassMark.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kMapSide = 128;

QPixmap markPixmap(int label, double scale, double ratio)
{
    const int side = static_cast<int>(std::lround(18 * scale));
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintClassMark(
        painter, QPointF(side / 2.0, side / 2.0), label, MarkStyle::Plain, 6.0 * scale, Theme::instance().colors().surface);
    return pixmap;
}

} // namespace

StartCard::StartCard(ManyStartsModel& model, QWidget* parent)
    : Card(parent)
    , m_model(model)
    , m_plane(new StartPlane(this))
    , m_loss(new QLabel(this))
    , m_caption(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_content(new QWidget(this))
    , m_grid(new QGridLayout)
    , m_trained(new QPushButton(this))
    , m_beginning(new QPushButton(this))
    , m_below(new QHBoxLayout)
{
    m_trained->setIcon(themedIcon(QStringLiteral("lab")));
    setButtonKind(m_trained, ButtonKind::Primary);
    m_below->setContentsMargins(0, 0, 0, 0);
    m_below->addStretch(1);
    m_loss->setTextFormat(Qt::RichText);
    m_caption->setWordWrap(true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    setInk(m_caption, Ink::Secondary);
    setInk(m_empty, Ink::Secondary);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    for (std::size_t i = 0; i < kMostPoints; ++i) {
        Line& line = m_lines[i];
        line = {new QLabel(m_content), new QLabel(m_content), new QLabel(m_content)};
        line.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        setInk(line.name, Ink::Secondary);
        m_grid->addWidget(line.name, static_cast<int>(i), 0);
        m_grid->addWidget(line.mark, static_cast<int>(i), 1);
        m_grid->addWidget(line.value, static_cast<int>(i), 2);
    }
    auto* words = new QVBoxLayout(m_content);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(6);
    words->addWidget(m_loss);
    words->addLayout(m_grid);
    words->addWidget(m_caption);
    words->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_plane, 0, Qt::AlignTop);
    row->addWidget(m_content, 1);
    body()->addLayout(row);
    body()->addWidget(m_empty, 1);
    body()->addLayout(m_below);
    placeButtons();
    connect(m_trained, &QPushButton::clicked, this, [this] { emit openRequested(m_start.value_or(0), true); });
    connect(m_beginning, &QPushButton::clicked, this, [this] { emit openRequested(m_start.value_or(0), false); });
    connect(&Theme::instance(), &Theme::changed, this, [this] { setScale(m_scale); });
    retranslate();
}

void StartCard::setScale(double scale)
{
    m_scale = scale;
    const Theme& theme = Theme::instance();
    titleLabel()->setFont(theme.font(TextRole::Heading, scale));
    m_loss->setFont(theme.sans(17 * scale));
    m_caption->setFont(theme.sans(13 * scale));
    m_empty->setFont(theme.font(TextRole::Body, scale));
    for (QPushButton* button : {m_trained, m_beginning})
        button->setFont(theme.sans(13.5 * scale, button == m_trained));
    showStart();
}

void StartCard::setStart(std::optional<std::size_t> start)
{
    m_start = start;
    showStart();
}

void StartCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    placeButtons();
    placePlane();
}

// Beside the title where they fit, else below everything.
void StartCard::placeButtons()
{
    constexpr int kSpaces = 40; // between title and buttons, and around them
    const QMargins margins = layout()->contentsMargins();
    const int wanted
        = titleLabel()->sizeHint().width() + m_beginning->sizeHint().width() + m_trained->sizeHint().width() + kSpaces;
    QHBoxLayout* const home = wanted <= width() - margins.left() - margins.right() ? header() : m_below;
    if (home->indexOf(m_trained) >= 0)
        return;
    for (QPushButton* button : {m_beginning, m_trained}) {
        header()->removeWidget(button);
        m_below->removeWidget(button);
        home->addWidget(button);
    }
}

// A square as high as the card, no wider than half of it, and no wider than the words leave room for.
void StartCard::placePlane()
{
    constexpr int kGap = 24; // between the square and the words, and between their columns
    const QMargins margins = layout()->contentsMargins();
    const int below = m_below->indexOf(m_trained) >= 0 ? m_trained->sizeHint().height() + 8 : 0;
    const int high = height() - margins.top() - margins.bottom() - std::max(34, header()->sizeHint().height()) - 8 - below;
    const int inside = width() - margins.left() - margins.right();
    int words = 0;
    for (const Line& line : m_lines) {
        if (!line.name->text().isEmpty())
            words = std::max(
                words, line.name->sizeHint().width() + line.mark->sizeHint().width() + line.value->sizeHint().width() + kGap);
    }
    const int side = std::clamp(std::min({high, inside * 54 / 100, inside - words - kGap}), 60, 420);
    m_plane->setFixedSize(side, side);
}

void StartCard::write(std::size_t index, const QString& name, int label, const QString& value, bool bold)
{
    const Line& line = m_lines[index];
    const Theme& theme = Theme::instance();
    for (QLabel* part : {line.name, line.mark, line.value})
        part->setVisible(!name.isEmpty());
    line.name->setFont(theme.sans(14 * m_scale));
    line.value->setFont(theme.sans(14 * m_scale, bold));
    line.name->setText(name);
    line.value->setText(value);
    if (label >= 0)
        line.mark->setPixmap(markPixmap(label, m_scale, devicePixelRatioF()));
    else
        line.mark->clear();
}

QStringList StartCard::lines() const
{
    QStringList lines;
    for (const Line& line : m_lines)
        if (!line.name->text().isEmpty() && m_start)
            lines.append(line.name->text() + QLatin1Char(' ') + line.value->text());
    return lines;
}

void StartCard::showStart()
{
    const StartsPicturePointer picture = m_model.starts();
    const bool isThere = picture && m_start && *m_start < picture->size();
    const std::optional<Parameters> parameters = isThere ? picture->parameters(*m_start) : std::nullopt;
    m_plane->setVisible(parameters.has_value());
    m_content->setVisible(parameters.has_value());
    m_empty->setVisible(!parameters);
    m_trained->setVisible(parameters.has_value());
    m_beginning->setVisible(parameters.has_value());
    setTitle(isThere ? tr("Seed %1").arg(picture->results[*m_start].seed) : tr("A start"));
    placeButtons();
    m_empty->setText(
        isThere ? tr("This start has not been trained yet.") : tr("Choose a network on the wall to see its answers."));
    for (std::size_t line = 0; line < kMostPoints; ++line)
        write(line, {}, -1, {}, false);
    if (!parameters)
        return;
    const TrainedStart& result = picture->results[*m_start];
    const LabDocument& document = m_model.document();
    if (!m_splitData || !(*m_splitData == document.data)) {
        m_split = makeSplit(document.data);
        m_splitData = document.data;
    }
    m_trained->setEnabled(result.fate != StartFate::Diverged);
    m_loss->setText(result.fate == StartFate::Diverged
            ? tr("Diverged")
            : QStringLiteral("<i style=\"font-family:'Noto Serif'\">E</i> = ") + measured(result.loss, 4));
    if (m_split.train.hasLabels() && m_split.train.rows() <= kMostPoints)
        showPoints(*picture, *parameters);
    else
        showNumbers(*picture, *parameters);
    StartPlane::Content content;
    content.plane = picture->job->plane;
    content.points = planePoints(document);
    content.scale = picture->job->scale;
    if (result.fate != StartFate::Diverged) {
        const UnitMaps maps = computeUnitMaps(picture->job->spec, *parameters, kMapSide, content.plane, true);
        std::vector<std::uint8_t> tile(static_cast<std::size_t>(kMapSide) * kMapSide);
        paintTile(maps.maps.back(), content.scale, tile);
        const std::vector<QRgb> colors
            = tileColors(static_cast<std::size_t>(picture->job->spec.outputs()), Theme::instance().underPointsRange());
        content.map = QImage(kMapSide, kMapSide, QImage::Format_RGB32);
        for (int y = 0; y < kMapSide; ++y)
            for (int x = 0; x < kMapSide; ++x)
                content.map.setPixel(x, y, colors[tile[static_cast<std::size_t>(y * kMapSide + x)]]);
        content.lines = hiddenLines(picture->job->spec, *parameters, content.plane);
    }
    QString caption = fateText(result);
    caption[0] = caption[0].toUpper();
    if (!content.lines.empty())
        caption += QStringLiteral(". ") + tr("Dashed: the boundaries of the nodes in the first hidden layer.");
    m_caption->setText(caption);
    m_plane->setContent(std::move(content));
    m_plane->setDescription(title() + QStringLiteral(": ") + caption + QLatin1Char(' ') + lines().join(QStringLiteral(", ")));
    placePlane();
}

// Few points: the answer to each.
void StartCard::showPoints(const StartsPicture& picture, const Parameters& parameters)
{
    const Dataset raw = rawSplit(m_model.document().data).train;
    std::vector<double> inputs(m_split.train.inputs());
    std::vector<double> place(raw.inputs());
    for (std::size_t row = 0; row < m_split.train.rows(); ++row) {
        m_split.train.copyInputs(row, inputs);
        raw.copyInputs(row, place);
        const std::vector<double> outputs = forwardOne(picture.job->spec, parameters, inputs).outputs();
        const double answer = outputs.size() == 1 ? outputs.front() : *std::ranges::max_element(outputs);
        const bool isRight = predictedClass(outputs) == m_split.train.label(row);
        const bool isUndecided = outputs.size() == 1 && std::abs(answer - 0.5) < kUndecidedMargin;
        QStringList coordinates;
        for (const double value : place)
            coordinates.append(compact(value));
        write(row, QLatin1Char('(') + coordinates.join(QStringLiteral(", ")) + QLatin1Char(')'), m_split.train.label(row),
            fixed(answer, 2), !isRight || isUndecided);
    }
}

void StartCard::showNumbers(const StartsPicture& picture, const Parameters& parameters)
{
    const TrainedStart& result = picture.results[*m_start];
    const Dataset& test = m_split.test;
    if (!m_split.train.hasLabels()) {
        write(0, tr("Training points"), -1, grouped(static_cast<qint64>(m_split.train.rows())), false);
        return;
    }
    const auto rows = static_cast<qint64>(m_split.train.rows());
    write(0, tr("Training accuracy"), -1, percent(result.accuracy), false);
    write(1, tr("Wrong of %1").arg(grouped(rows)), -1, grouped(result.wrong), result.wrong > 0);
    write(2, tr("Undecided"), -1, grouped(result.undecided), result.undecided > 0);
    if (test.isEmpty())
        return;
    int right = 0;
    std::vector<double> inputs(test.inputs());
    for (std::size_t row = 0; row < test.rows(); ++row) {
        test.copyInputs(row, inputs);
        right += predictedClass(forwardOne(picture.job->spec, parameters, inputs).outputs()) == test.label(row) ? 1 : 0;
    }
    write(3, tr("Test accuracy"), -1, percent(static_cast<double>(right) / static_cast<double>(test.rows())), false);
}

void StartCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void StartCard::retranslate()
{
    m_trained->setText(tr("Open in the lab"));
    m_beginning->setText(tr("At its start"));
    m_trained->setToolTip(tr("As a new run in the lab, with what this network has learned. The present run stays in the list."));
    m_beginning->setToolTip(tr("As a new run in the lab, with the initial weights of this seed, before any training."));
    m_plane->setAccessibleName(tr("Output plane of the chosen start"));
    showStart();
}

} // namespace chalknet::ui
