// ExampleCard: one example to open: its points, its network at the start, its title and what it shows.
#pragma once

#include "ui/lessons/lab/LabExamples.h"
#include "ui/views/PlaneView.h"

#include <QImage>
#include <QPushButton>

#include <vector>

namespace chalknet::ui {

/// Painted by the lab's own painters, so that the picture is what opens.
class ExampleCard : public QPushButton {
    Q_OBJECT

public:
    ExampleCard(const LabExample& example, int number, QWidget* parent);

    void retranslate();
    QSize sizeHint() const override;
    /// Room for the sentence.
    int wordsHeight() const;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void makePictures();
    void paintData(QPainter& painter, const QRectF& place) const;
    void paintNetwork(QPainter& painter, const QRectF& place) const;
    void paintWords(QPainter& painter, const QRectF& place) const;

    const LabExample& m_example;
    int m_number;
    QString m_title;
    QString m_sentence;
    std::vector<PlanePoint> m_points;
    Parameters m_start;
    std::vector<std::vector<QImage>> m_thumbnails; ///< of the units; made again with the theme
};

} // namespace chalknet::ui
